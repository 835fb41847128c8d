import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { misspelledStageLesson as plan } from "#content/lessons/misspelt-stage.ts";

export const misspeltStage: LessonText<typeof plan> = {
  title: "pull access denied",
  summary: "A name that isn't a stage is treated as an image. One wrong letter, and Docker tries to pull it.",
  steps: [
    {
      title: "Predict: one letter",
      text: [
        "This build fails with `pull access denied for biulder`. Nobody meant to pull anything. Read the names letter by letter before you answer.",
      ],
      task: "Think about what the last stage really copies, and from where.",
      hints: [
        "Compare the name after `AS` with the one after `--from=`.",
        "There is no stage named `biulder`. So what is it?",
      ],
      done: "Only {built}. `biulder` isn't a stage, so it is treated as an image with that name: a separate source in the graph. Nothing needs `builder` anymore. The page warns about both.",
    },
    {
      title: "Fix it",
      text: [
        "The page warns about such a name and suggests what you may have meant (see **Problems**). You can also correct it by hand.",
      ],
      task: "Make `app` copy from the stage that compiles.",
      hints: ["It is the name after `--from=`."],
      done: "The stage that compiles is built, and the only images pulled are {images}.",
      wrong: {
        "other-image":
          "`app` now copies from the {image} image, which doesn't contain your program. Copy it from the stage that compiles it.",
        image: "This build pulls {images}. One of them is a misspelled stage.",
        gone: "No stage compiles the program anymore: there is no `go build` in the file.",
        "not-taken": "`app` doesn't get the program: it is at {program} in the stage that compiles.",
        skipped: "No unexpected image is pulled now, but {skipped} is skipped: `app` uses nothing from it.",
      },
    },
    {
      title: "FROM only sees earlier stages",
      text: [
        "Here, every name is spelled correctly, but `deps` is still pulled from a registry. A stage can only use stages **before** it. BuildKit rejects a `COPY --from` of a later stage, but `FROM` treats any name that it doesn't know yet as an image. The page warns about it.",
      ],
      task: "Make `build` start from the `deps` stage.",
      hints: [
        "Which stage has to come before `FROM deps`?",
        "Move the whole `deps` stage, with its four lines, to the top.",
      ],
      done: "`build` starts from your own `deps`: {built} are built from {images}.",
      wrong: {
        number:
          "`FROM` doesn't accept a stage number: {number} is treated as the name of an image. Only `--from` accepts numbers.",
        image:
          "`FROM deps` still means the `docker.io/library/deps` image, because no earlier stage has that name. This build pulls {images}.",
        "not-base": "This builds {built}, but `build` doesn't start from the stage that runs `npm ci`.",
        skipped: "This builds {built}. It should build all three stages: `deps`, `build`, and `app`.",
      },
    },
  ],
};
