import type { lastStageWins as plan } from "#content/lessons/last-stage-wins.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const lastStageWins: LessonText<typeof plan> = {
  title: "The last stage is published",
  summary: "Add a stage at the end of the file, and it becomes the image, without an error and without a word.",
  steps: [
    {
      title: "Guess: a benchmark at the end",
      text: [
        "Somebody appended the stage `bench`. The pipeline, which builds and publishes the image after every change, still runs `docker build -t shop/serve .`, and still succeeds.",
      ],
      task: "No target is named. Which layers are in the image `shop/serve` now?",
      hints: ["The last stage is the default target.", "`bench` starts from `build`: that comes with it."],
      done: "{ships} are published, compiler and benchmark, and `app` is not even built. The page warns of it; the pipeline does not.",
    },
    {
      title: "Give app its place back",
      text: [
        "A pipeline can name its target: `--target app`. But whoever forgets it publishes the wrong stage. It is safer when the last stage is the one to be published.",
      ],
      task: "Make a plain build publish `app`, and keep `bench` for those who ask for it.",
      hints: [
        "The order of stages decides which one is the default.",
        "Move the two lines of `bench` above `FROM alpine:3.22 AS app`.",
      ],
      done: "A plain build publishes `app` again, and `--target bench` runs the benchmark.",
      wrong: {
        last: "A plain build publishes {published}: it is still the last stage.",
        "only-target":
          "With the target {target} this is right, but a build that names none still publishes {published}.",
        deleted: "`bench` is gone: nobody can ask for it any more.",
      },
    },
  ],
};
