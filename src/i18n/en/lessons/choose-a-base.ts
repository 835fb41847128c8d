import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { chooseABase as plan } from "#content/lessons/choose-a-base.ts";

export const chooseABase: LessonText<typeof plan> = {
  title: "Choose a base image",
  summary: "Start the image from what the program needs to run, not from what it needs to be built.",
  steps: [
    {
      title: "A runtime instead of a kit",
      text: [
        "The first stage compiles, so it needs a JDK. The image only starts `java -jar`, and for that a JRE is enough: the same Java without the compiler, about half the size.",
        "Many publishers have both: `-jdk` and `-jre`, `sdk` and `runtime`, the full image and `-slim`. Stay with the version that the program was built for, and always write it down.",
      ],
      task: "Start the image from a Java 21 runtime without a compiler.",
      hints: [
        "Change only the second `FROM`: the stage that builds still needs the JDK.",
        "`FROM eclipse-temurin:21-jre`",
      ],
      done: "The image starts from {bases}. A Java runtime runs the program but can't compile anything. This page can't check whether a tag is published, but your build will.",
      wrong: {
        gone: "`mvnw` is no longer part of the build, so nothing makes the program.",
        "not-copied": "`app.jar` isn't copied from the stage that builds it.",
        "cannot-build": "The build stage starts from {image}, which has no compiler: `mvnw` would fail.",
        "no-java": "The image starts from {image}, which has no `java` to start the program with.",
        "unknown-tag":
          "This page doesn't know a tag like the one in {image}, so it may not exist. Look for the runtime in the publisher's list of tags.",
        jdk: "{image} still brings the compiler.",
        latest: "{image} doesn't say which Java it is. With the next release it's another one.",
        "other-version": "The program is built with Java 21, but the image starts from {image}.",
        user: "The image doesn't run as user 1000, as it did before.",
      },
    },
    {
      title: "Which bases are in the image?",
      text: [
        "Each stage has its own base image. Only the bases below the stage that is built count for the size of the image.",
      ],
      task: "Follow `FROM` upward from `app`, the last stage.",
      hints: ["`app` starts from `runtime`."],
      done: "`app` and `runtime` are in the image. The JDK of `build` is used while building, and `docs` isn't built at all.",
    },
  ],
};
