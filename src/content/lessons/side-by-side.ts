import { dockerfileText } from "../dockerfile-text.ts";
import { imageBelow, commands, isBefore, stageNamed } from "./ask.ts";
import { TASK_DONE, editStep, lessonPlan, wrong } from "./lesson.ts";

const CHAIN = dockerfileText`
FROM node:24-slim AS web
WORKDIR /web
COPY web ./
RUN node bundle.js

FROM web AS api
WORKDIR /api
COPY api ./
RUN node compile.js

FROM node:24-slim AS app
COPY --from=web /web/dist /app/public
COPY --from=api /api/dist /app
USER node
CMD ["node", "/app/server.js"]
`;

const TESTED = dockerfileText`
FROM golang:1.25-alpine3.22 AS build
WORKDIR /src
COPY . .
RUN go test ./... > /test.txt
RUN go build -o /out/serve .

FROM alpine:3.22 AS app
COPY --from=build /test.txt /usr/share/doc/serve/test.txt
COPY --from=build /out/serve /usr/local/bin/serve
USER 1000:1000
CMD ["serve"]
`;

export const sideBySide = lessonPlan(
  "side-by-side",
  editStep({
    start: { dockerfile: CHAIN },
    solution: { dockerfile: CHAIN.replace("FROM web AS api", "FROM node:24-slim AS api") },
    check: (facts) => {
      const { waves } = facts.build;
      const [web = -1, api = -1] = ["web", "api"].map((name) => waves[stageNamed(facts, name)?.index ?? -1] ?? -1);
      if (web < 0 || api < 0) return wrong("gone");
      if (web !== api) return wrong("waits");
      const image = imageBelow(facts, stageNamed(facts, "api")?.index ?? 0);
      return image.includes("node") ? TASK_DONE : wrong("no-node", { image });
    },
  }),
  editStep({
    panel: "plan",
    start: { dockerfile: TESTED },
    solution: {
      dockerfile: dockerfileText`
FROM golang:1.25-alpine3.22 AS source
WORKDIR /src
COPY . .

FROM source AS test
RUN go test ./... > /test.txt

FROM source AS build
RUN go build -o /out/serve .

FROM alpine:3.22 AS app
COPY --from=test /test.txt /usr/share/doc/serve/test.txt
COPY --from=build /out/serve /usr/local/bin/serve
USER 1000:1000
CMD ["serve"]
`,
    },
    check: (facts) => {
      const [test] = commands(facts, "go test");
      const [compile] = commands(facts, "go build");
      if (test === undefined || compile === undefined) return wrong("gone");
      if (test.id === compile.id) return wrong("one-step");
      const waits = isBefore(facts.build, test.id, compile.id) || isBefore(facts.build, compile.id, test.id);
      return waits ? wrong("waits") : TASK_DONE;
    },
  }),
);
