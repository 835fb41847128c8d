import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { debugAStage as plan } from "#content/lessons/debug-a-stage.ts";

export const debugAStage: LessonText<typeof plan> = {
  title: "Debug an image without a shell",
  summary: "Add a stage with a shell on top of the image, and keep both out of each other's way.",
  steps: [
    {
      title: "A shell for you, not for users",
      text: [
        "`app` starts from an image without a shell, so `docker run -it app sh` fails, and you can't look around in it. A shell inside the image would help you, and an attacker as well.",
        "A stage that starts `FROM app` has exactly the files of the image, and can add a shell: `docker build --target debug .` builds it. A plain build uses the last stage, so that one has to start from `app`.",
      ],
      task: "Add a stage `debug` that starts from `app` and copies a shell from `busybox:1.37-musl`. A plain build should still make `app`, without a shell.",
      hints: [
        "In `busybox`, the shell is `/bin/busybox`. Copied to `/bin/sh`, it acts as one.",
        "`FROM app AS debug`, then `COPY --from=busybox:1.37-musl /bin/busybox /bin/sh`, and below that stage another `FROM app`.",
      ],
      done: "`docker build --target debug .` has the files of the image and a shell. A plain build takes {ships}, without one.",
      wrong: {
        gone: "There is no stage `app` anymore.",
        "no-debug": "There is no stage `debug`.",
        "not-from-app": "`debug` doesn't start from `app`, so it doesn't show what is in the image.",
        "no-shell": "`debug` has no shell: nothing copies one from `busybox`.",
        "not-a-shell":
          "{taken} isn't the shell of `busybox`. That is `/bin/busybox`, which acts as one when its name is `sh`.",
        published:
          "A plain build produces {published}, which includes the shell. The last stage is what a plain build makes.",
        other: "A plain build produces {published}, which doesn't start from `app`.",
        "in-image": "The shell is in the image that a plain build makes, too.",
      },
    },
    {
      title: "What does the debug target build?",
      text: ["A target builds only what it needs, so debugging costs nothing in a plain build."],
      task: "Work backward from `debug`.",
      hints: ["Follow `FROM` and `COPY --from` up from `debug`."],
      done: "`debug`, `app`, and `build`. `release` comes later in the file, but nothing that is built needs it.",
    },
  ],
};
