import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { testsInCi as plan } from "#content/lessons/tests-in-ci.ts";

export const testsInCi: LessonText<typeof plan> = {
  title: "One target for all checks",
  summary: "The same file for the pipeline and for production: first --target ci, then the image.",
  steps: [
    {
      title: "A stage that needs every check",
      text: [
        "`lint`, which looks for bad style, and `test` are two stages that nothing needs. The pipeline, which checks every change, could build both, one after the other. Simpler is a stage `ci` that takes a report of each: to build it, all checks have to pass.",
        "`FROM scratch` is an empty [base](base-image), enough for a few reports.",
      ],
      task: "Add a stage `ci` that needs `lint` and `test`. A plain build should still make `app`, without any checks.",
      hints: [
        "`ci` must not be the last stage. And it can copy `/lint.txt` and `/test.txt`.",
        "Above `FROM deps AS build`: `FROM scratch AS ci`, `COPY --from=lint /lint.txt /` and `COPY --from=test /test.txt /`.",
      ],
      done: "`docker build --target ci .` runs all checks, and `docker build .` makes `app`. Try both in **Target**.",
      wrong: {
        "no-ci":
          "There is no stage called `ci` yet. This builds {built}; {skipped} are skipped, because nothing that {target} needs comes from there.",
        skipped: "With the target `ci`, {check} is skipped: `ci` takes nothing from it.",
        missing: "{missing} is copied, but no command writes it: `COPY` would fail with “not found”.",
        published: "A plain build now makes {published} in place of `app`: it is the last stage.",
        "in-both": "A plain build runs checks as well now. `app` should not need them.",
      },
    },
    {
      title: "Guess: the target ci",
      text: ["That is what the file may look like. In the pipeline it is built with `--target ci`."],
      task: "Go backwards from `ci`.",
      hints: ["`ci` copies from two stages. Both start from a third one."],
      done: "{built} are built. `lint` and `test` run side by side, and {skipped} wait for the second build, which finds `deps` in the cache.",
    },
  ],
};
