import type { cacheMounts as plan } from "#content/lessons/cache-mounts.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const cacheMounts: LessonText<typeof plan> = {
  title: "A cache mount is not in the image",
  summary:
    "It keeps files from build to build, beside the image. What has to come out must be copied out in the same RUN.",
  steps: [
    {
      title: "Not found",
      text: [
        "`--mount=type=cache,target=/src/target` lends a directory to one `RUN`: a [cache mount](cache-mount). It keeps what cargo, the build tool of Rust, has compiled, so that the next build is quick. When the `RUN` ends, the directory is taken away: it is in no [layer](layer).",
        "So `COPY --from=build /src/target/…` finds nothing, and the build fails. The page warns of it.",
      ],
      task: "Get the program `serve` into the image, and keep the cache mount.",
      hints: [
        "While the `RUN` runs, the program is there. Where could it be put before the mount goes?",
        "Add to the command: `&& cp target/release/serve /usr/local/bin/serve`.",
        "And let `app` copy `/usr/local/bin/serve` from `build`.",
      ],
      done: "The program is copied into the stage's own files before the mount goes, and from there into the image.",
      wrong: {
        "in-mount":
          "{path} lies in the cache mount {mount}. After the `RUN` it is not there: `COPY` would fail with “not found”.",
        "not-made":
          "No command writes to the directory of {path}, so `COPY` would fail with “not found”. Copy the program there in the same `RUN`.",
        "no-mount":
          "That would build, but without a cache mount for `/src/target` every change of the source makes cargo compile everything anew.",
        "not-copied": "{target} copies nothing from `build` any more: the program is not in the image.",
      },
    },
    {
      title: "Keep the downloads",
      text: [
        "When `package.json` changes, `npm ci` runs again and downloads every package again. npm keeps what it downloads in `/root/.npm`. That is a good place for a cache mount: the next run finds it full, and nothing of it gets into the image.",
      ],
      task: "Let `npm ci` keep its downloads from build to build.",
      hints: [
        "A mount is a flag of `RUN`: `RUN --mount=type=cache,target=… npm ci`.",
        "The target is the directory in which npm keeps downloads: `/root/.npm`.",
      ],
      done: "When it has to run again, `npm ci` finds its downloads.",
      wrong: {
        "no-mount": "`npm ci` runs without a cache mount: when it runs again, it downloads everything again.",
        elsewhere:
          "There is a cache at {mount}, but npm keeps its downloads in `/root/.npm`. What is installed in a mount would also be gone after the `RUN`.",
        gone: "`npm ci` is not part of the build any more.",
      },
    },
  ],
};
