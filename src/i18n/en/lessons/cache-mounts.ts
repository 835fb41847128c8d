import type { cacheMountsLesson as plan } from "#content/lessons/cache-mounts.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const cacheMounts: LessonText<typeof plan> = {
  title: "A cache mount isn't in the image",
  summary: "It keeps files between builds, outside the image. To keep a result, copy it out in the same RUN.",
  steps: [
    {
      title: "Not found",
      text: [
        "`--mount=type=cache,target=/src/target` gives one `RUN` a directory that is kept between builds: a [cache mount](cache-mount). It keeps what cargo, Rust's build tool, has compiled, so that the next build is fast. When the `RUN` ends, the directory is gone: it isn't in any [layer](layer).",
        "So `COPY --from=build /src/target/…` finds nothing, and the build fails. The page warns about it.",
      ],
      task: "Get the `serve` program into the image, and keep the cache mount.",
      hints: [
        "The program exists while the `RUN` runs. Where could you copy it before the mount is gone?",
        "Add to the command: `&& cp target/release/serve /usr/local/bin/serve`.",
        "Then make `app` copy `/usr/local/bin/serve` from `build`.",
      ],
      done: "The program is copied into the stage's own files before the mount is gone, and from there into the image.",
      wrong: {
        "other-run":
          "The program is copied by a `RUN` that doesn't have the cache mount, so {directory} is empty there and the command would fail. Copy it in the `RUN` that has the mount.",
        "in-mount":
          "{path} is inside the cache mount {mount}. It is gone after the `RUN`, so `COPY` would fail with “not found”.",
        "not-made":
          "No command writes to the directory of {path}, so `COPY` would fail with “not found”. Copy the program there in the same `RUN`.",
        "no-mount":
          "That would build, but without a cache mount for {directory}, cargo recompiles everything whenever the source changes.",
        "not-copied": "{target} no longer copies anything from `build`, so the program isn't in the image.",
      },
    },
    {
      title: "Keep the downloads",
      text: [
        "When `package.json` changes, `npm ci` runs again and downloads every package again. npm caches its downloads in `/root/.npm`. That is a good place for a cache mount: the next run reuses it, and none of it gets into the image.",
      ],
      task: "Make `npm ci` keep its downloads between builds.",
      hints: [
        "A mount is a flag of `RUN`: `RUN --mount=type=cache,target=… npm ci`.",
        "The target is the directory where npm caches its downloads: `/root/.npm`.",
      ],
      done: "When `npm ci` has to run again, it reuses its downloads.",
      wrong: {
        "no-mount": "`npm ci` runs without a cache mount, so it downloads everything each time it runs.",
        "read-only": "The cache at {mount} is read-only, so npm can't keep anything in it.",
        elsewhere:
          "There is a cache at {mount}, but npm caches its downloads in `/root/.npm`. Anything installed into a mount would also be gone after the `RUN`.",
        gone: "`npm ci` is no longer part of the build.",
      },
    },
  ],
};
