import type { argScope as plan } from "#content/lessons/arg-scope.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const argScope: LessonText<typeof plan> = {
  title: "How far an ARG reaches",
  summary: "An ARG above the first FROM is for FROM lines only. In a stage it has to be declared again.",
  steps: [
    {
      title: "The variable that is empty",
      text: [
        "`ARG` declares a variable of the build, a [build argument](build-argument). `ARG ALPINE=3.22` stands above the first `FROM`. There it belongs to no stage: the `FROM` lines can use it, and nothing else can. So `RUN` finds `$ALPINE` empty, and the page warns of it.",
        "A stage takes it in by declaring it again, without a value: `ARG ALPINE`.",
      ],
      task: "Make `RUN` see the same version that the stage starts from, with the number written once.",
      hints: ["The declaration belongs between `FROM` and `RUN`.", "Put a line `ARG ALPINE` right below `FROM`."],
      done: "`RUN` sees the version that the stage starts from. The version still stands in one place only.",
      wrong: {
        empty: "In this build `$ALPINE` is empty where `RUN` uses it: no `ARG` of this stage declares it.",
        differs:
          "`RUN` sees {value}, but the stage starts from {bases}. With a value of its own, the second `ARG` is another variable of the same name: leave the value out.",
        twice:
          "`RUN` sees {value}, and today that is right. But now the number is written in two places, and one day they will differ: leave the value out.",
        "no-run": "There is no `RUN echo` any more that could use the variable.",
      },
    },
    {
      title: "Another value, the same file",
      text: [
        "What stands behind `=` is only a default. `docker build --build-arg ALPINE=3.21 .` gives another value for one build. On this page that is the panel **Inputs**.",
      ],
      task: "Build this on `alpine:3.21` without changing the file.",
      hints: [
        "Look for `ALPINE` in the panel **Inputs**, below the Dockerfile.",
        "Put `3.21` in the place of what the field of `ALPINE` has.",
      ],
      done: "This build starts from {bases}, and the file is as it was.",
      wrong: {
        same: "This build still starts from {bases}, the default.",
        other: "This build starts from {bases}, not from `alpine:3.21`. Look at the whole value in **Inputs**.",
        edited:
          "It does start from {bases}, but for everybody: the default in the file has changed. Put it back, and give the value in **Inputs**.",
      },
    },
    {
      title: "One version for two stages",
      text: [
        "`VERSION` is declared in `build`, and ends with that stage. So the `LABEL` in `app`, a note that the image carries, is empty, and BuildKit warns: `UndefinedVar`.",
        "To give one value to several stages, declare it with its default above the first `FROM`, and again, without a value, in each stage that uses it.",
      ],
      task: "Make the label and the compiled program carry the same version, written once, and let `--build-arg VERSION=…` change both.",
      hints: [
        "You need three lines that start with `ARG VERSION`: one with the default, one in each stage.",
        "Above the first `FROM`: `ARG VERSION=1.4`. In `build` and in `app`: `ARG VERSION`.",
      ],
      done: "Both stages take the version from one line.",
      wrong: {
        empty: "In {target} `$VERSION` is empty, so the label is empty too: the `ARG` of `build` ends with `build`.",
        "not-compiled":
          "The label says {label}, but in `build` the variable is empty, and so is the version of the program. Does `build` declare it too?",
        differs:
          "The label says {label}, but the program gets {compiled}. Leave the value out where it is declared again.",
        twice:
          "Both are {label}, but the number is written in two places, and one day they will differ. Write it once, above the first `FROM`.",
        "fixed-program":
          "With `--build-arg VERSION={other}` the label changes, but the program still gets {label}. Use the variable there, too.",
        fixed:
          "The label says {label}, and with `--build-arg VERSION={other}` it would still say so. Use the variable in place of the number.",
      },
    },
  ],
};
