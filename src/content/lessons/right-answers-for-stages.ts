import { asked, file, textChange } from "./answer-changes.ts";
import { rightAnswersTo } from "./answer-lists.ts";
import { type RightAnswer, rightly } from "./right-answer.ts";

const ECHO = 'RUN echo "on Alpine $ALPINE" > /etc/about';

/** For the lessons about what a stage is and what it has. */
export const rightAnswersForStages: readonly RightAnswer[] = [
  rightly("three-files-into-one", 1, "another name, in lowercase", textChange(["AS build", "as builder"])),
  rightly("three-files-into-one", 2, "a number instead of the name", textChange(["--from=build", "--from=0"])),
  rightly(
    "three-files-into-one",
    2,
    "a name for the second stage, and a directory",
    textChange(
      ["FROM alpine:3.22", "FROM alpine:3.22 AS run"],
      ["/out/hello /usr/local/bin/hello", "/out/ /usr/local/bin/"],
    ),
  ),
  rightly(
    "three-files-into-one",
    2,
    "a mount instead of the copy",
    textChange([
      "COPY --from=build /out/hello /usr/local/bin/hello",
      "RUN --mount=from=build,target=/mnt cp /mnt/out/hello /usr/local/bin/hello",
    ]),
  ),
  rightly(
    "three-files-into-one",
    2,
    "another path for the program",
    textChange(["/out/hello", "/hello"], ["/out/hello", "/hello"]),
  ),
  rightly(
    "three-files-into-one",
    2,
    "a stage between the two",
    textChange(["\nUSER", "\n\nFROM run\nUSER"], ["FROM alpine:3.22", "FROM alpine:3.22 AS run"]),
  ),
  rightly("three-files-into-one", 4, "nothing as a base", textChange(["FROM alpine:3.22", "FROM scratch"])),
  rightly(
    "three-files-into-one",
    4,
    "another name",
    textChange(["AS build", "AS compile"], ["--from=build", "--from=compile"]),
  ),
  rightly(
    "three-files-into-one",
    4,
    "the program in another place",
    textChange(["/out/hello /out/hello", "/out/hello /usr/bin/"], ['"/out/hello"', '"hello"']),
  ),
  rightly("what-builds", 2, "a target with the tests before it", asked({ target: "test" }), "start"),
  rightly(
    "what-builds",
    4,
    "the build starts from the tests",
    textChange(["FROM base AS build", "FROM test AS build"]),
    "start",
  ),
  rightly(
    "what-builds",
    4,
    "a mount of the tests",
    textChange(["COPY --from=build", "RUN --mount=from=test,target=/mnt true\nCOPY --from=build"]),
    "start",
  ),
  rightly(
    "what-builds",
    4,
    "the build takes the report",
    textChange(["npm test", "npm test > /report.txt"], ["AS build\n", "AS build\nCOPY --from=test /report.txt /\n"]),
    "start",
  ),
  rightly(
    "arg-scope",
    1,
    "below the other lines of the head",
    textChange(["ARG ALPINE\nRUN", "USER root\nARG ALPINE\nRUN"]),
  ),
  rightly(
    "arg-scope",
    1,
    "with braces and its own variable",
    textChange(["ARG ALPINE\n", "ARG ALPINE\nENV ALPINE=$ALPINE\n"]),
  ),
  ...rightAnswersTo("arg-scope", 1, [
    ["between escaped quotes", textChange(['"on Alpine $ALPINE"', "it\\'s on $ALPINE, isn\\'t it"])],
    ["between quotes in comments", textChange([ECHO, `RUN <<EOF\n# don't\n${ECHO.slice(4)}\n# it's\nEOF`])],
    ["in quotes that the shell of su reads", textChange([ECHO, `RUN su nobody -c '${ECHO.slice(4)}'`])],
    ["in quotes that dash reads", textChange([ECHO, `RUN dash -c '${ECHO.slice(4)}'`])],
    ["in quotes that env passes to a shell", textChange([ECHO, `RUN env A=1 /bin/sh -c '${ECHO.slice(4)}'`])],
  ]),
  rightly(
    "arg-scope",
    3,
    "below the other lines of the head",
    textChange(["ARG VERSION\nWORKDIR /src\n", "WORKDIR /src\nARG VERSION\n"]),
  ),
  rightly(
    "arg-scope",
    3,
    "quoted, in braces, and by way of ENV",
    textChange(["LABEL version=$VERSION", 'ENV VERSION=${VERSION}\nLABEL version="${VERSION}"']),
  ),
  rightly(
    "copy-from-variable",
    1,
    "the whole tag in the variable",
    textChange(["BUSYBOX=1.37", "BUSYBOX=1.37-musl"], ["$BUSYBOX-musl", "${BUSYBOX}"]),
  ),
  rightly(
    "copy-from-variable",
    1,
    "a mount of the stage",
    textChange([
      "COPY --from=tools /bin/httpd /usr/local/bin/httpd",
      "RUN --mount=from=tools,target=/mnt cp /mnt/bin/httpd /usr/local/bin/",
    ]),
  ),
  rightly(
    "copy-from-variable",
    1,
    "the image itself as a base",
    textChange([
      "FROM busybox:$BUSYBOX-musl AS tools\n\nFROM alpine:3.22 AS app\nCOPY --from=tools /bin/httpd /usr/local/bin/httpd",
      "FROM busybox:$BUSYBOX-musl AS app",
    ]),
  ),
  rightly(
    "settings-of-stages",
    1,
    "user and group",
    textChange(["USER node\nCOPY --from", "USER node:node\nCOPY --from"]),
  ),
  rightly(
    "settings-of-stages",
    1,
    "the user by its number, the settings below the copy",
    textChange([
      "ENV NODE_ENV=production\nWORKDIR /app\nUSER node\nCOPY --from=build /app /app",
      "COPY --from=build /app /app\nWORKDIR /app/\nENV NODE_ENV production\nUSER 1000:1000",
    ]),
  ),
  rightly(
    "settings-of-stages",
    1,
    "both start from one stage",
    file(`FROM node:24-slim AS base
ENV NODE_ENV=production
WORKDIR /app

FROM base AS build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .

FROM base AS app
USER node
COPY --from=build /app /app
CMD ["node", "server.js"]
`),
  ),
  rightly(
    "settings-of-stages",
    2,
    "a stage between",
    file(`FROM node:24-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force

FROM base AS common
ENV NODE_ENV=production
USER node

FROM common AS worker
COPY worker ./
CMD ["node", "worker.js"]

FROM common AS api
COPY api ./
CMD ["node", "api.js"]
`),
  ),
  rightly(
    "settings-of-stages",
    2,
    "the variable above the installation, and one of another name",
    textChange(
      ["\nENV NODE_ENV=production\n", "\n"],
      ["WORKDIR", "ENV NODE_ENV=production\nENV PORT=80\nWORKDIR"],
      ["USER node", "USER 1000"],
    ),
  ),
  rightly("misspelt-stage", 2, "the stage takes the other name", textChange(["AS builder", "AS biulder"]), "start"),
  rightly(
    "misspelt-stage",
    2,
    "both take a third name",
    textChange(["AS builder", "AS build"], ["--from=biulder", "--from=build"]),
    "start",
  ),
  rightly("misspelt-stage", 2, "a number", textChange(["--from=biulder", "--from=0"]), "start"),
  rightly(
    "misspelt-stage",
    2,
    "another base",
    textChange(["--from=biulder", "--from=builder"], ["FROM alpine:3.22", "FROM debian:13-slim"]),
    "start",
  ),
  rightly("misspelt-stage", 3, "the stage moved down", (build) => ({
    ...build,
    dockerfile: build.dockerfile.replace(/^(FROM node[^]*?)\n(FROM deps[^]*?)\n/m, "$1\n$2\n"),
  })),
  rightly(
    "misspelt-stage",
    3,
    "the stage under another name",
    textChange(["AS deps", "AS packages"], ["FROM deps", "FROM packages"]),
  ),
];
