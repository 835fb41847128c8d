import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { whatBuilds as plan } from "#content/lessons/what-builds.ts";

export const whatBuilds: LessonText<typeof plan> = {
  title: "Which stages does a build run?",
  summary: "A stage runs only if the target needs it. That is why tests in a stage can be skipped without a word.",
  steps: [
    {
      title: "Guess: a plain build",
      text: [
        "`docker build .` names no [target](target), so the **last** stage is the target. [BuildKit](buildkit), the builder behind the command, starts there and goes backwards: it builds what the target starts from or copies from, and what those need in turn. The old builder ran every stage from top to bottom; BuildKit does not.",
      ],
      task: "The target is `app`, the last stage.",
      hints: ["What does `app` take, and from where?", "`app` copies from `build`. What does `build` start from?"],
      done: "{built} are built. {skipped} is skipped: its tests did not run, and no line of the log says so.",
    },
    {
      title: "Ask for the tests",
      text: [
        "`docker build --target test .` makes another stage the target. On this page it is the control **Target** at the top.",
      ],
      task: "Make this build run `test`. You need not change the file.",
      hints: ["Look at the header of the page.", "Choose `test` in the control **Target**."],
      done: "Now {built} are built. Look at what has gone dark in the graph.",
      wrong: {
        gone: "There is no stage `test` in the file any more. “Start this step over” brings it back.",
        skipped: "This builds {built}. {skipped} is skipped, because nothing that {target} needs comes from there.",
      },
    },
    {
      title: "Guess: with a target",
      text: ["The same file, and the target is `test`. Go backwards once more, from `test` this time."],
      task: "Think of what `test` needs.",
      hints: ["`test` starts from `base`. Does it take anything from `build`?"],
      done: "Only {built}. A target in the middle of the file leaves out what stands after it and what it does not need.",
    },
    {
      title: "No image without tests",
      text: [
        "A plain `docker build .` should fail when the tests fail. So `app` has to need something of `test`, a report for instance. The tests' own layers should not be in the image.",
      ],
      task: "Change the file so that a plain build, without a target, runs `test`, and `app` is still the image.",
      hints: [
        "What could `app` take from `test`? A command can write its output to a file: `npm test > /report.txt`.",
        "Let `app` copy it: `COPY --from=test /report.txt /usr/share/doc/report.txt`.",
      ],
      done: "Every build of {target} now runs the tests: {built}. Of them, only {ships} ships.",
      wrong: {
        skipped:
          "A plain build makes {built}. {skipped} is skipped, because nothing that {target} needs comes from there.",
        gone: "There is no stage `test` in the file any more. “Start this step over” brings it back.",
        "other-target":
          "The file is right: a plain build runs `test` now. Only **Target** still says {target}: set it back to the last stage.",
        "only-target":
          "This runs `test` only for whoever names the target {target}. Set **Target** back to the last stage and change the file.",
        ships:
          "The tests run, but their layers are in the image: {ships} ship. Copy one file out of `test` in place of starting from it.",
        missing:
          "{missing} is copied, but no command writes it: `COPY` would fail with “not found”. Let the tests write it.",
        "no-app": "`test` is built, but `app` no longer is: {target} is the image now.",
      },
    },
  ],
};
