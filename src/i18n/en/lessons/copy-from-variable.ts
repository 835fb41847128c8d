import type { copyFromVariable as plan } from "#content/lessons/copy-from-variable.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const copyFromVariable: LessonText<typeof plan> = {
  title: "A variable in COPY --from",
  summary: "FROM takes variables, COPY --from does not. A stage in between makes it work.",
  steps: [
    {
      title: "BuildKit says no",
      text: [
        "`COPY --from` also takes an image, not only a stage. Here its version should come from a variable, but BuildKit refuses that: before it resolves any variable of a stage, it has to know which stages need which. It does not say in which line, so the page marks the first one; what it means is the `COPY`.",
        "`FROM` may have variables. So a stage that is nothing but that image helps: `FROM $IMAGE AS tools`.",
      ],
      task: "Get the file accepted, with the version of busybox still coming from `ARG BUSYBOX`.",
      hints: [
        "Make a stage of the busybox image, above `app`. It needs no instructions, only a `FROM` with a name.",
        "`FROM busybox:$BUSYBOX-musl AS tools`, and then `COPY --from=tools …`.",
      ],
      done: "It builds, from {images}. `--build-arg BUSYBOX=1.36` takes another version.",
      wrong: {
        fixed:
          "It builds, from {images}, but `--build-arg BUSYBOX={other}` would change nothing: the version is written into the line.",
        "not-used": "It builds, but busybox is not part of it any more. This build takes {images}.",
      },
    },
    {
      title: "Guess: a variable chooses a stage",
      text: [
        "`FROM $BASE` can also name one of your own stages. `ARG BASE=slim` is the default, but this build was given `--build-arg BASE=full`.",
      ],
      task: "Put the value in the place of `$BASE`, and go backwards from `app`.",
      hints: ["`FROM $BASE` reads `FROM full` in this build."],
      done: "{built} are built. {skipped} waits for a build with another value.",
    },
  ],
};
