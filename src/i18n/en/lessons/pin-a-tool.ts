import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { pinATool as plan } from "#content/lessons/pin-a-tool.ts";

export const pinATool: LessonText<typeof plan> = {
  title: "Borrow a tool from an image",
  summary: "COPY --from takes any image: a tool in the version you name, without installing it.",
  steps: [
    {
      title: "Copy in place of installing",
      text: [
        "uv, a package manager for Python, is a single program, and its makers publish it in an image: `ghcr.io/astral-sh/uv`, where it is `/uv`. `COPY --from` can take it from there: no package manager, no script from the network, and exactly the version that you name. It belongs where the shell looks for programs, such as `/usr/local/bin`.",
      ],
      task: "Take `uv` in version 0.9.5 out of that image in place of installing it with pip.",
      hints: [
        "It is a `COPY` with `--from=IMAGE:VERSION`, in the place of `RUN pip install`.",
        "`COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /usr/local/bin/uv`",
      ],
      done: "The tool comes from its own image, in a version that you chose. The image is made on {bases} alone.",
      wrong: {
        "not-taken": "Nothing is copied from the image of uv. This build takes {images}.",
        latest: "Without a version this is `latest`: another tool tomorrow, without any change of yours.",
        "other-version": "This takes uv in version {version}; 0.9.5 is asked for.",
        gone: "`uv sync` is not part of the build any more.",
        "not-found":
          "`uv` lies at {file}, where `uv sync` would not find it: the shell looks for programs in `/usr/local/bin` and the like.",
        twice: "It is copied, and pip still installs it as well.",
      },
    },
    {
      title: "Use it, and leave nothing",
      text: [
        "Now `uv` is in the image, although only the build needs it. A tool can also be lent to one `RUN`: `--mount=from=IMAGE,source=/uv,target=/usr/local/bin/uv` shows the file while the command runs, and leaves no trace.",
      ],
      task: "Let `RUN uv sync` have `uv` by a mount, and no longer copy it into the image.",
      hints: [
        "The mount is a flag of that `RUN`; the `COPY` goes.",
        "`RUN --mount=from=ghcr.io/astral-sh/uv:0.9.5,source=/uv,target=/usr/local/bin/uv uv sync --locked --no-dev --no-cache`",
      ],
      done: "The dashed line in the graph is the mount: the tool is there for one command, and in no layer.",
      wrong: {
        stays: "`uv` is still copied, so it stays in the layers of {stage}.",
        gone: "`uv sync` is not part of the build any more.",
        "not-found":
          "The mount shows {file}, but `uv sync` needs a program called `uv` where the shell looks for it, such as `/usr/local/bin`.",
        "not-there": "`uv sync` runs without `uv`: it is neither copied nor mounted there, and the build would fail.",
      },
    },
  ],
};
