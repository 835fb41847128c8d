import type { copyFromVariable as plan } from "#content/lessons/copy-from-variable.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const copyFromVariable: LessonText<typeof plan> = {
  title: "A variable in COPY --from",
  summary: "FROM accepts variables, but COPY --from doesn't. A stage in between makes it work.",
  steps: [
    {
      title: "BuildKit rejects it",
      text: [
        "`COPY --from` accepts an image as well as a stage. Here, its version should come from a variable, but BuildKit doesn't allow that: it has to know which stages need which before it expands any variable in a stage. Its error doesn't name a line. The page marks the `COPY` that causes it.",
        "`FROM` can use variables. So add a stage that is just that image: `FROM $IMAGE AS tools`.",
      ],
      task: "Get the Dockerfile to build, still taking the busybox version from `ARG BUSYBOX`.",
      hints: [
        "Add a stage for the busybox image before `app`. It needs no instructions, only a `FROM` with a name.",
        "`FROM busybox:$BUSYBOX-musl AS tools`, and then `COPY --from=tools …`.",
      ],
      done: "It builds, from {images}. `--build-arg BUSYBOX=1.36` chooses a different version.",
      wrong: {
        fixed:
          "It builds, from {images}, but `--build-arg BUSYBOX={other}` would change nothing, because the version is hard-coded.",
        "not-used": "It builds, but it no longer uses busybox. This build uses {images}.",
      },
    },
    {
      title: "Predict: a variable chooses a stage",
      text: [
        "`FROM $BASE` can also name one of your own stages. `ARG BASE=slim` is the default, but this build uses `--build-arg BASE=full`.",
      ],
      task: "Replace `$BASE` with its value, and work backward from `app`.",
      hints: ["`FROM $BASE` means `FROM full` in this build."],
      done: "{built} are built. {skipped} is built only with a different value.",
    },
  ],
};
