import { asked, textChange } from "./answer-changes.ts";
import { wrongAnswersTo } from "./answer-lists.ts";

/** For the lessons about what a stage is and what it has. */
export const wrongAnswersForStages = [
  ...wrongAnswersTo("three-files-into-one", 1, [
    ["unnamed", textChange(["WORKDIR", 'LABEL name="build"\nWORKDIR']), "start"],
    ["unnamed", textChange(["FROM", "# syntax=docker/dockerfile:1\nFROM"]), "start"],
    ["unnamed", textChange(["FROM", "ARG STAGE=build\nFROM"]), "start"],
    ["unnamed", textChange(["alpine3.22", "alpine"]), "start"],
    ["refused", textChange(["alpine3.22", "alpine3.22 build"]), "start"],
    ["refused", textChange(["alpine3.22", "alpine3.22 AS"]), "start"],
    ["refused", textChange(["alpine3.22", "alpine3.22 AS 1build"]), "start"],
    ["refused", textChange(["alpine3.22", "alpine3.22 AS my build"]), "start"],
  ]),
  ...wrongAnswersTo("three-files-into-one", 2, [
    ["other-base", textChange(["FROM alpine:3.22", "FROM scratch"])],
    ["other-base", textChange(["FROM alpine:3.22", "FROM debian:13-slim"])],
    ["no-user", textChange(["USER 1000:1000\n", ""])],
    ["everything", textChange(["/out/hello /usr/local/bin/hello", "/ /"], ['"hello"', '"/out/hello"'])],
    ["refused", textChange(["--from=build", "--from=2"])],
    ["not-started", textChange(['CMD ["hello"]', 'CMD ["sh"]'])],
  ]),
  ...wrongAnswersTo("three-files-into-one", 4, [
    ["compiler-base", textChange(["FROM alpine:3.22", "FROM golang:1.25-alpine3.22"])],
    ["everything", textChange(["/out/hello /out/hello", "/ /"])],
    ["left-out", textChange(["COPY --from=build /out/hello /out/hello\n", ""])],
    ["not-taken", textChange(["--from=build /out/hello", "--from=build /src/hello.go"])],
    ["compiler", textChange(["FROM build AS hello", "FROM build AS slim\n\nFROM slim AS hello"]), "start"],
    ["refused", textChange(["FROM build AS hello", "FROM AS hello"]), "start"],
  ]),
  ...wrongAnswersTo("what-builds", 2, [
    ["skipped", asked({ target: "app" })],
    ["skipped", asked({ target: "base" })],
    ["skipped", asked({ target: "" })],
    ["skipped", textChange(["npm test", "npm test -- --ci"]), "start"],
    ["gone", textChange(["FROM base AS test\nRUN npm test\n\n", ""]), "start"],
    ["refused", asked({ target: "tests" })],
  ]),
  ...wrongAnswersTo("what-builds", 4, [
    ["cannot-fail", textChange(["npm test > /report.txt", "npm test | tee /report.txt"])],
    ["cannot-fail", textChange(["npm test > /report.txt", "npm test > /report.txt || true"])],
    ["cannot-fail", textChange(["npm test > /report.txt", "npm test > /report.txt; true"])],
    ["cannot-fail", textChange(["npm test > /report.txt", "npm test > /report.txt || echo failed"])],
    ["no-tests", textChange(["npm test > /report.txt", "echo ok > /report.txt"])],
    ["missing", textChange(["--from=test /report.txt", "--from=test /app/report.txt"])],
    [
      "ships",
      textChange(["FROM base AS build", "FROM test AS build"], ["FROM nginx:1.29-alpine AS app", "FROM build AS app"]),
      "start",
    ],
  ]),
  ...wrongAnswersTo("arg-scope", 1, [
    ["own-default", textChange(["ARG ALPINE\n", "ARG ALPINE=${ALPINE}\n"])],
    ["own-default", textChange(["ARG ALPINE\n", "ARG ALPINE=\n"])],
    ["too-late", textChange(["ARG ALPINE\nRUN", "RUN"], ["USER", "ARG ALPINE\nUSER"])],
    ["empty", textChange(["ARG ALPINE=3.22\n", "ARG ALPINE=3.22\nARG ALPINE\n"], ["AS app\nARG ALPINE\n", "AS app\n"])],
    ["empty", textChange(["ARG ALPINE\n", "ARG alpine\n"])],
    ["unused", textChange(['$ALPINE"', '3.22"'], ["ARG ALPINE\n", "ARG ALPINE=latest\n"])],
  ]),
  ...wrongAnswersTo("arg-scope", 2, [
    ["same", asked({ buildArgs: {} })],
    ["same", asked({ buildArgs: { alpine: "3.21" } })],
    ["same", asked({ buildArgs: { VERSION: "3.21" } })],
    ["other", asked({ buildArgs: { ALPINE: "3.20" } })],
    ["other", asked({ buildArgs: { ALPINE: "alpine3.21" } })],
    ["edited", textChange(["alpine:${ALPINE}", "alpine:3.21"]), "start"],
    ["refused", asked({ buildArgs: { ALPINE: "alpine:3.21" } })],
  ]),
  ...wrongAnswersTo("arg-scope", 3, [
    ["no-default", textChange(["ARG VERSION\nLABEL", "ARG VERSION=\nLABEL"])],
    ["fixed", textChange(["ARG VERSION\nLABEL version=$VERSION", "ARG V=1.4\nLABEL version=$V"])],
    ["no-label", textChange(["LABEL version=$VERSION\n", ""])],
  ]),
  ...wrongAnswersTo("copy-from-variable", 1, [
    ["refused", textChange(["$BUSYBOX-musl", "$BUSYBOX"]), "start"],
    ["refused", textChange(["--from=busybox:$BUSYBOX-musl", '--from="busybox:$BUSYBOX-musl"']), "start"],
    ["fixed", textChange(["FROM busybox:$BUSYBOX-musl", "FROM busybox:1.37-musl"])],
    ["fixed", textChange(["FROM busybox:$BUSYBOX-musl", "FROM busybox:musl"])],
    ["not-used", textChange(["COPY --from=tools /bin/httpd /usr/local/bin/httpd\n", ""])],
    ["not-used", textChange(["--from=tools /bin/httpd", "--from=alpine:3.22 /bin/busybox"])],
  ]),
  ...wrongAnswersTo("settings-of-stages", 1, [
    ["gone", textChange(["COPY --from=build /app /app\n", ""])],
    ["directory", textChange(["WORKDIR /app\nUSER node\nCOPY", "WORKDIR app/src\nUSER node\nCOPY"])],
    [
      "directory",
      textChange(
        ["AS app\nENV", "AS app\nRUN cd /app\nENV"],
        ["NODE_ENV=production\nWORKDIR /app\nUSER node\nCOPY --from", "NODE_ENV=production\nUSER node\nCOPY --from"],
      ),
    ],
    ["environment", textChange(["AS app\nENV NODE_ENV=production", "AS app\nARG NODE_ENV=production"])],
    ["environment", textChange(["AS app\nENV NODE_ENV=production", "AS app\nRUN export NODE_ENV=production"])],
    ["user", textChange(["USER node\nCOPY --from", "USER root\nCOPY --from"])],
    ["user", textChange(["USER node\nCOPY --from=build", "COPY --chown=node --from=build"])],
  ]),
  ...wrongAnswersTo("settings-of-stages", 2, [
    [
      "one-in-other",
      textChange(
        ["FROM base AS api", "FROM worker AS api"],
        ["\nENV NODE_ENV=production\nUSER node\n", "\n"],
        ["COPY worker", "ENV NODE_ENV=production\nUSER node\nCOPY worker"],
      ),
    ],
    ["missing", textChange(["ENV NODE_ENV=production\n", ""])],
    ["missing", textChange(["USER node\n", ""])],
    ["missing", textChange(["USER node\n", "USER node\n"], ["ENV NODE_ENV=production", "ARG NODE_ENV=production"])],
    ["twice", textChange(["COPY api", "USER node\nCOPY api"])],
    ["twice", textChange(["COPY worker", "ENV NODE_ENV=production\nCOPY worker"])],
  ]),
  ...wrongAnswersTo("misspelt-stage", 2, [
    ["image", textChange(["--from=biulder", "--from=build"]), "start"],
    ["other-image", textChange(["--from=biulder", "--from=golang:1.25-alpine3.22"]), "start"],
    ["not-taken", textChange(["--from=biulder /out/serve", "--from=builder /src/serve.go"]), "start"],
    ["refused", textChange(["--from=biulder", "--from=1"]), "start"],
    ["skipped", textChange(["--from=biulder ", ""]), "start"],
  ]),
  ...wrongAnswersTo("misspelt-stage", 3, [
    ["number", textChange(["FROM deps AS build", "FROM 0 AS build"])],
    ["image", textChange(["FROM nginx", "FROM deps AS other\n\nFROM nginx"]), "start"],
    ["skipped", textChange(["FROM deps AS build", "FROM node:24-slim AS build"])],
    ["skipped", textChange(["--from=build /app/dist", "--from=deps /app"])],
    [
      "not-base",
      textChange([
        "FROM deps AS build",
        "FROM node:24-slim AS build\nCOPY --from=deps /app/node_modules /app/node_modules",
      ]),
    ],
  ]),
];
