import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { sideBySide as plan } from "#content/lessons/side-by-side.ts";

export const sideBySide: LessonText<typeof plan> = {
  title: "Build in parallel",
  summary: "Stages that don't depend on each other are built in parallel. Stages in a chain wait for each other.",
  steps: [
    {
      title: "Break the chain",
      text: [
        "`api` starts `FROM web`, because both need Node. It uses nothing else from `web`, but still has to wait until `web` is done. In the graph, one follows the other.",
      ],
      task: "Make `web` and `api` start at the same time.",
      hints: ["What does `api` really need from `web`?", "Start `api` from the image too: `FROM node:24-slim AS api`."],
      done: "Both start immediately, and `app` combines them. The build takes as long as the slower of the two.",
      wrong: {
        waits: "`web` and `api` start one after the other, because one of them needs the other.",
        "no-node": "`api` now starts from {image}, but its `RUN` needs Node. Start it from a Node image.",
        gone: "This builds {built}. Both `web` and `api` should be built.",
      },
    },
    {
      title: "Run tests in parallel",
      text: [
        "Within a stage, each step waits for the one before: the tests run first, and only then does Go compile. But they don't need each other, only the same source.",
      ],
      task: "Make `go test` and `go build` run in parallel. `app` should still need both.",
      hints: [
        "Each of the two commands needs its own stage, and the source needs a third one that both start from.",
        "`FROM golang:1.25-alpine3.22 AS source` with `WORKDIR` and `COPY`; then `FROM source AS test` and `FROM source AS build`, each with its `RUN`.",
        "Then `app` copies `/test.txt` from `test`, and `/out/serve` from `build`.",
      ],
      done: "The app and the tests are built in parallel: {built}. The **Plan** panel shows the timing.",
      wrong: {
        "one-step":
          "Both commands are in one `RUN`, which is one step: the cache has both or neither, and everything after it waits for both.",
        waits: "`go test` and `go build` still run one after the other, because one depends on the other.",
        gone: "This builds {built}, but it doesn't run both `go test` and `go build`. {target} has to need both.",
      },
    },
  ],
};
