import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { splitAFile as plan } from "#content/lessons/split-a-file.ts";

export const splitAFile: LessonText<typeof plan> = {
  title: "Split a file into two stages",
  summary: "Build in one stage, and start the image from a smaller one with nothing but the program.",
  steps: [
    {
      title: "Leave the compiler behind",
      text: [
        "This file builds a server and starts it from the same image, so the image has the Go compiler, the downloaded modules, and the sources. None of them is needed to run `/out/serve`.",
        "A second `FROM` starts over from another image. What the program needs is copied there with `COPY --from`; everything else stays behind.",
      ],
      task: "Build in a stage with a name, such as `build`, and start the image from `alpine:3.22` with only the program. Keep the user and the port, and start the same program.",
      hints: [
        "Name the stage with `AS build`, and write a second `FROM` above `USER`.",
        '`COPY --from=build /out/serve /usr/local/bin/serve`, and then `CMD ["serve"]`.',
      ],
      done: "The image contains only {ships}. The compiler and the sources stay in a stage that isn't shipped.",
      wrong: {
        unnamed: "This works, but the stage that builds has no name. Give it one, such as `build`.",
        gone: "This builds {built}, and `go build` doesn't run. The image has to copy the program from the stage that compiles it.",
        compiler: "The image still starts from an image with the Go compiler.",
        "not-copied":
          "The program is at {file} in the stage that builds it, but that file isn't copied into the image.",
        sources: "The sources are copied into the image, too. Copy only the program.",
        starts: "The image starts {command}, but the program is at {file}.",
        user: "The image doesn't run as user 1000, as it did before. `USER` belongs to the stage that is shipped.",
        port: "The image no longer exposes port 8080. `EXPOSE` belongs to the stage that is shipped.",
      },
    },
    {
      title: "What ends up in the image?",
      text: [
        "A stage can also start from another stage. Its layers are then part of the image, as if its instructions were written in the same stage. A `COPY --from` only takes files.",
      ],
      task: "Follow `FROM` upward from `serve`.",
      hints: ["Follow the `FROM` lines up from the last stage."],
      done: "`serve` starts from `base`, so the layers of both are in the image. From `build`, only one file is copied.",
    },
  ],
};
