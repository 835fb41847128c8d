import type { argScope as plan } from "#content/lessons/arg-scope.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const argScope: LessonText<typeof plan> = {
  title: "The scope of ARG",
  summary: "Only FROM lines can use an ARG before the first FROM. A stage has to declare it again.",
  steps: [
    {
      title: "The empty variable",
      text: [
        "`ARG` declares a [build argument](build-argument), a variable that exists during the build. `ARG ALPINE=3.22` comes before the first `FROM`, so it belongs to no stage: only `FROM` lines can use it. That is why `$ALPINE` is empty in `RUN`, and the page warns about it.",
        "To use it in a stage, declare it again without a value: `ARG ALPINE`.",
      ],
      task: "Make `RUN` use the same version that the stage starts from. Write the number only once.",
      hints: ["The declaration goes between `FROM` and `RUN`.", "Add the line `ARG ALPINE` right after `FROM`."],
      done: "`RUN` uses the version that the stage starts from, and the version is still in one place.",
      wrong: {
        "too-late":
          "`ARG ALPINE` comes after the `RUN`, so it is still empty there. A variable is visible only below its `ARG`.",
        "own-default":
          "This stage declares `ALPINE`, but gives it its own default, which is empty: the `ARG` before the first `FROM` isn't visible inside the default either. Leave the value out.",
        empty: "`$ALPINE` is empty where `RUN` uses it, because no `ARG` in this stage declares it.",
        differs:
          "`RUN` uses {value}, but the stage starts from {bases}. With its own value, the second `ARG` overrides the first one in this stage. Leave the value out.",
        twice:
          "`RUN` uses {value}, which is right today. But the number is now in two places, and one day they will differ. Leave the value out.",
        "in-shell":
          "`RUN` sets `ALPINE` itself, so the version is written in two places. Declare the build argument in this stage instead.",
        quoted:
          "The shell leaves `$ALPINE` as it is in single quotes, so the file would contain that word. Use double quotes.",
        unused: "`RUN` doesn't use `$ALPINE` anymore, so changing the version wouldn't affect it.",
        "no-run": "There is no `RUN echo` left to use the variable.",
      },
    },
    {
      title: "A different value for the same file",
      text: [
        "The value after `=` is only a default. `docker build --build-arg ALPINE=3.21 .` sets a different value for one build. On this page, use the **Inputs** panel.",
      ],
      task: "Build this on `alpine:3.21` without changing the file.",
      hints: ["Look for `ALPINE` in the **Inputs** panel.", "Enter `3.21` in the `ALPINE` field."],
      done: "This build starts from {bases}, and the file is unchanged.",
      wrong: {
        same: "This build still starts from {bases}, the default.",
        other: "This build starts from {bases}, not from `alpine:3.21`. Look at the whole value in **Inputs**.",
        edited:
          "It starts from {bases}, but now for everyone, because the default in the file has changed. Change it back, and enter the value in **Inputs**.",
      },
    },
    {
      title: "One version for two stages",
      text: [
        "`VERSION` is declared in `build`, and its scope ends with that stage. So the `LABEL` in `app`, which adds metadata to the image, is empty, and BuildKit warns: `UndefinedVar`.",
        "To use one value in several stages, declare it with its default before the first `FROM`, and again, without a value, in each stage that uses it.",
      ],
      task: "Give the label and the compiled program the same version, written only once, so that `--build-arg VERSION=…` changes both.",
      hints: [
        "You need three lines that start with `ARG VERSION`: one with the default, one in each stage.",
        "Before the first `FROM`: `ARG VERSION=1.4`. In `build` and in `app`: `ARG VERSION`.",
      ],
      done: "Both stages get the version from one line.",
      wrong: {
        empty:
          "In {target}, `$VERSION` is empty, so the label is empty too: no `ARG` in this stage declares it, and one in another stage, or before the first `FROM`, isn't visible here.",
        "too-late":
          "In {target}, `ARG VERSION` comes after the `LABEL`, so the label is still empty. A variable is visible only below its `ARG`.",
        "no-default":
          "{target} declares `VERSION`, but no default reaches it, so the label is empty. Put the default before the first `FROM`.",
        "no-label": "{target} no longer has a `LABEL`.",
        "not-compiled":
          "The label is {label}, but the variable is empty in `build`, so the program has no version. Does `build` declare it too?",
        differs:
          "The label is {label}, but the program gets {compiled}. Leave the value out where it is declared again.",
        twice:
          "Both are {label}, but the number is in two places, and one day they will differ. Write it once, before the first `FROM`.",
        "fixed-program":
          "With `--build-arg VERSION={other}`, the label changes, but the program still gets {label}. Use the variable there too.",
        fixed:
          "The label is {label}, and `--build-arg VERSION={other}` wouldn't change it. Use the variable instead of the number.",
      },
    },
  ],
};
