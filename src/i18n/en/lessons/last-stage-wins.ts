import type { lastStageWins as plan } from "#content/lessons/last-stage-wins.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const lastStageWins: LessonText<typeof plan> = {
  title: "The last stage gets published",
  summary: "Add a stage at the end of the file, and it silently becomes the image.",
  steps: [
    {
      title: "Predict: a benchmark at the end",
      text: [
        "Someone appended the `bench` stage. The CI pipeline, which builds and publishes the image after every change, still runs `docker build -t shop/serve .` and still succeeds.",
      ],
      task: "The command names no target. Which layers are in the `shop/serve` image now?",
      hints: ["The last stage is the default target.", "`bench` starts from `build`, so it includes `build`."],
      done: "{ships} are published, with the compiler and the benchmark, and `app` isn't even built. The page warns about it, but the pipeline doesn't.",
    },
    {
      title: "Make app the default again",
      text: [
        "A pipeline can name its target: `--target app`. But anyone who forgets it publishes the wrong stage. It is safer if the last stage is the one to publish.",
      ],
      task: "Make a plain build publish `app`, and keep `bench` available with `--target bench`.",
      hints: [
        "The order of stages decides which one is the default.",
        "Move the two lines of `bench` before `FROM alpine:3.22 AS app`.",
      ],
      done: "A plain build publishes `app` again, and `--target bench` runs the benchmark.",
      wrong: {
        "too-early":
          "`bench` comes before the `build` stage now, so its `FROM build` means an image called `build` from a registry. Put `bench` after `build` and before `app`.",
        last: "A plain build publishes {published}, because it is still the last stage.",
        "only-target": "With target {target}, this is right, but a build without a target still publishes {published}.",
        deleted: "`bench` is gone, so nobody can build it anymore.",
      },
    },
  ],
};
