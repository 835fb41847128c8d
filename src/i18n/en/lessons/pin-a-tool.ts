import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { pinATool as plan } from "#content/lessons/pin-a-tool.ts";

export const pinATool: LessonText<typeof plan> = {
  title: "Borrow a tool from an image",
  summary: "COPY --from accepts any image: copy a tool in the version you want, without installing it.",
  steps: [
    {
      title: "Copy a tool instead of installing it",
      text: [
        "uv, a package manager for Python, is a single program, and its authors publish it as an image: `ghcr.io/astral-sh/uv`, where it is `/uv`. `COPY --from` can copy it from there, without a package manager or a script from the internet, in exactly the version you choose. Put it where the shell looks for programs, such as `/usr/local/bin`.",
      ],
      task: "Copy `uv` 0.9.5 from that image instead of installing it with pip.",
      hints: [
        "Use a `COPY` with `--from=IMAGE:VERSION` instead of `RUN pip install`.",
        "`COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /usr/local/bin/uv`",
      ],
      done: "The tool comes from its own image, in the version you chose. The image is based only on {bases}.",
      wrong: {
        "too-late":
          "`uv` is copied only after `uv sync`, which would fail with “not found”. Copy it before that `RUN`.",
        "not-taken": "Nothing is copied from the uv image. This build uses {images}.",
        "other-image": "{image} is a different image. Use `ghcr.io/astral-sh/uv`: the registry is part of the name.",
        latest:
          "Without a version, this is `latest`: tomorrow it may be a different tool without any change on your side.",
        "other-path": "In that image, `uv` is at `/uv`, not at {taken}.",
        "other-version": "This copies uv {version}, but the task asks for 0.9.5.",
        gone: "`uv sync` is no longer part of the build.",
        "not-found":
          "`uv` is at {file}, where `uv sync` wouldn't find it: the shell looks for programs in directories such as `/usr/local/bin`.",
        twice: "It is copied, but pip still installs it too.",
      },
    },
    {
      title: "Use it without a trace",
      text: [
        "Now `uv` is in the image, although only the build needs it. You can also mount a tool into a single `RUN`: `--mount=from=IMAGE,source=/uv,target=/usr/local/bin/uv` makes the file available while the command runs and leaves no trace.",
      ],
      task: "Mount uv into `RUN uv sync`, and don't copy it into the image.",
      hints: [
        "Add the mount as a flag of that `RUN`, and remove the `COPY`.",
        "`RUN --mount=from=ghcr.io/astral-sh/uv:0.9.5,source=/uv,target=/usr/local/bin/uv uv sync --locked --no-dev --no-cache`",
      ],
      done: "The dashed line in the graph is the mount: the tool is available to one command and isn't in any layer.",
      wrong: {
        stays: "`uv` is still copied, so it stays in the layers of {stage}.",
        gone: "`uv sync` is no longer part of the build.",
        "not-found":
          "The mount provides {file}, but `uv sync` needs a program named `uv` where the shell looks for it, such as `/usr/local/bin`.",
        "not-there": "`uv sync` runs without `uv`: it is neither copied nor mounted there, so the build would fail.",
      },
    },
  ],
};
