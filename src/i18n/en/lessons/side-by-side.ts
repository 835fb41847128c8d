import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { sideBySide as plan } from "#content/lessons/side-by-side.ts";

export const sideBySide: LessonText<typeof plan> = {
  title: "Side by side",
  summary: "Stages that need nothing of each other are built at the same time. A chain waits.",
  steps: [
    {
      title: "Break the chain",
      text: [
        "`api` starts `FROM web`, because both need Node. It takes nothing else of `web`, and still has to wait until `web` is done. In the graph they stand one behind the other.",
      ],
      task: "Let `web` and `api` start at the same time.",
      hints: ["What does `api` really need of `web`?", "Start `api` from the image, too: `FROM node:24-slim AS api`."],
      done: "Both start at once, and `app` puts them together. The build takes as long as the slower of the two.",
      wrong: {
        waits: "`web` and `api` start one after the other: one of them needs the other.",
        gone: "This builds {built}. Both `web` and `api` should be built.",
      },
    },
    {
      title: "Tests beside the program",
      text: [
        "In one stage, one step waits for the other: first the tests run, and only then does Go compile. But they need nothing of each other, only the same source.",
      ],
      task: "Let `go test` and `go build` run side by side. `app` should still need both.",
      hints: [
        "Each of the two commands wants a stage of its own, and the source a third one that both start from.",
        "`FROM golang:1.25-alpine3.22 AS source` with `WORKDIR` and `COPY`; then `FROM source AS test` and `FROM source AS build`, each with its `RUN`.",
        "Then `app` copies `/test.txt` from `test`, and `/out/serve` from `build`.",
      ],
      done: "App and tests are built side by side: {built}. The panel **Plan** shows them in time.",
      wrong: {
        "one-step":
          "Both commands stand in one `RUN`, which is one step: the cache has both or neither, and what follows waits for both.",
        waits: "`go test` and `go build` still run one after the other: one builds upon the other.",
        gone: "This builds {built}, but does not run both `go test` and `go build`: {target} has to need both.",
      },
    },
  ],
};
