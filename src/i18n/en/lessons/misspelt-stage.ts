import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { misspeltStage as plan } from "#content/lessons/misspelt-stage.ts";

export const misspeltStage: LessonText<typeof plan> = {
  title: "pull access denied",
  summary: "A name that is no stage is taken for an image. One wrong letter, and Docker asks a registry.",
  steps: [
    {
      title: "Guess: one letter",
      text: [
        "This build ends in `pull access denied for biulder`. Nobody wanted to pull anything. Read the names letter by letter before you guess.",
      ],
      task: "Think of what the last stage really takes, and from where.",
      hints: [
        "Compare the name behind `AS` with the one behind `--from=`.",
        "There is no stage called `biulder`. So what is it?",
      ],
      done: "Only {built}. `biulder` is no stage, so it is taken for an image of that name: a source of its own in the graph. Nothing needs `builder` any more. The page warns of both.",
    },
    {
      title: "Put it right",
      text: [
        "The page warns of such a name, and proposes what may have been meant (see **Problems**). You can also correct it by hand.",
      ],
      task: "Let `app` copy from the stage that compiles.",
      hints: ["It is the name behind `--from=`."],
      done: "The stage that compiles is lit, and the only images pulled are {images}.",
      wrong: {
        image: "This build pulls {images}. One of them is a misspelt stage.",
        gone: "No stage compiles the program any more: there is no `go build` in the file.",
        "not-taken": "`app` does not get the program: it is at {program} in the stage that compiles.",
        skipped: "Nothing strange is pulled now, but {skipped} is skipped: `app` takes nothing from it.",
      },
    },
    {
      title: "FROM looks upwards only",
      text: [
        "Here every name is spelt well, and still `deps` is asked of a registry. A stage can only use the stages **above** it. BuildKit refuses a `COPY --from` of a later one, but `FROM` takes any name that it does not know yet for an image. The page warns of it.",
      ],
      task: "Let `build` start from the stage `deps`.",
      hints: [
        "Which stage has to be there before `FROM deps` is read?",
        "Move the whole stage `deps`, with its four lines, to the top.",
      ],
      done: "`build` starts from your own `deps`: {built} are built from {images}.",
      wrong: {
        image:
          "`FROM deps` still means the image `docker.io/library/deps`: at that line there is no such stage yet. This build pulls {images}.",
        "not-base": "This builds {built}, but `build` does not start from the stage that runs `npm ci`.",
        skipped: "This builds {built}. All three stages should be there: `deps`, `build` and `app`.",
      },
    },
  ],
};
