import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { testsInCi as plan } from "#content/lessons/tests-in-ci.ts";

export const testsInCi: LessonText<typeof plan> = {
  title: "One target for all checks",
  summary: "The same file for CI and for production: first --target ci, then the image.",
  steps: [
    {
      title: "A stage that needs every check",
      text: [
        "`lint`, which checks code style, and `test` are two stages that nothing needs. The CI pipeline could build them one after the other. It is simpler to add a `ci` stage that copies a report from each: it can only be built if all checks pass.",
        "`FROM scratch` is an empty [base image](base-image), which is enough for a few reports.",
      ],
      task: "Add a `ci` stage that needs `lint` and `test`. A plain build should still build `app`, without any checks.",
      hints: [
        "`ci` must not be the last stage. It can copy `/lint.txt` and `/test.txt`.",
        "Before `FROM deps AS build`: `FROM scratch AS ci`, `COPY --from=lint /lint.txt /` and `COPY --from=test /test.txt /`.",
      ],
      done: "`docker build --target ci .` runs all checks, and `docker build .` builds `app`. Try both in the **Target** menu.",
      wrong: {
        "cannot-fail": "If {check} fails, the `RUN` still succeeds because of {hidden}, so `ci` would be built anyway.",
        "no-ci": "There is no stage named `ci` yet. This builds {built}, and nothing else.",
        deleted: "There is no stage named {check} anymore. Keep it, and have `ci` copy its report.",
        skipped: "With target `ci`, {check} is skipped, because `ci` uses nothing from it.",
        missing: "{missing} is copied, but no command writes it: `COPY` would fail with “not found”.",
        published: "A plain build now builds {published} instead of `app`, because it is the last stage.",
        "in-both": "A plain build now runs checks too. `app` shouldn't need them.",
      },
    },
    {
      title: "Predict: the target ci",
      text: ["The file may look like this. CI builds it with `--target ci`."],
      task: "Work backward from `ci`.",
      hints: ["`ci` copies from two stages. Both start from a third one."],
      done: "{built} are built. `lint` and `test` run in parallel. {skipped} are left for the second build, which finds `deps` in the cache.",
    },
  ],
};
