import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { whatBuilds as plan } from "#content/lessons/what-builds.ts";

export const whatBuilds: LessonText<typeof plan> = {
  title: "Which stages does a build run?",
  summary: "A stage runs only if the target needs it. That is why tests in a stage can be skipped silently.",
  steps: [
    {
      title: "Predict: a plain build",
      text: [
        "`docker build .` names no [target](target), so the **last** stage is the target. [BuildKit](buildkit), the builder behind the command, starts there and works backward: it builds what the target starts from or copies from, and what those stages need in turn. The legacy builder ran every stage from top to bottom. BuildKit doesn't.",
      ],
      task: "The target is `app`, the last stage.",
      hints: [
        "What does `app` use, and where does it come from?",
        "`app` copies from `build`. What does `build` start from?",
      ],
      done: "{built} are built. {skipped} is skipped: its tests didn't run, and the log doesn't mention it.",
    },
    {
      title: "Run the tests",
      text: [
        "`docker build --target test .` makes a different stage the target. On this page, use the **Target** menu at the top.",
      ],
      task: "Make this build run `test`. You don't have to change the file.",
      hints: ["Look at the top of the page.", "Choose `test` in the **Target** menu."],
      done: "Now {built} are built. See which stages are now grayed out in the graph.",
      wrong: {
        gone: "The file no longer has a `test` stage. “Restart this step” brings it back.",
        skipped: "This builds {built}. `test` is skipped, because {target} needs nothing from it.",
      },
    },
    {
      title: "Predict: with a target",
      text: ["The same file, but now the target is `test`. Work backward again, this time from `test`."],
      task: "Think about what `test` needs.",
      hints: ["`test` starts from `base`. Does it use anything from `build`?"],
      done: "Only {built}. A target in the middle of the file skips what comes after it and what it doesn't need.",
    },
    {
      title: "No image without tests",
      text: [
        "A plain `docker build .` should fail when the tests fail. So `app` must depend on something from `test`, such as a report. The layers of the tests shouldn't be in the image.",
      ],
      task: "Change the file so that a plain build, without a target, runs `test`, and `app` is still the image.",
      hints: [
        "What could `app` copy from `test`? A command can write its output to a file: `npm test > /report.txt`.",
        "Copy it into `app`: `COPY --from=test /report.txt /usr/share/doc/report.txt`.",
      ],
      done: "Every build of {target} now runs the tests: {built}. Only {ships} is in the image.",
      wrong: {
        "cannot-fail":
          "If the tests fail, the `RUN` still succeeds because of {hidden}, and the image would be built anyway.",
        "no-tests": "`test` is built, but no command in it runs the tests.",
        skipped: "A plain build skips `test`, because the last stage needs nothing from it.",
        gone: "The file no longer has a `test` stage. “Restart this step” brings it back.",
        "other-target":
          "The file is right: a plain build now runs `test`. But **Target** is still {target}: set it back to the last stage.",
        "only-target":
          "This runs `test` only for people who choose target {target}. Set **Target** back to the last stage and change the file.",
        ships:
          "The tests run, but their layers are in the image: {ships}. Copy one file from `test` instead of starting from it.",
        missing:
          "{missing} is copied, but no command writes it: `COPY` would fail with “not found”. Have the tests write it.",
        "no-app": "`test` is built, but `app` no longer is: {target} is the image now.",
      },
    },
  ],
};
