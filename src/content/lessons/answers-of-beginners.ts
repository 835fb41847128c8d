import { asked, fileChange, textChange } from "./answer-changes.ts";
import { rightAnswersTo, wrongAnswersTo } from "./answer-lists.ts";

/** What people type who know only what the page says: slips, shortcuts, and half of the change. */
export const wrongAnswersOfBeginners = [
  ...wrongAnswersTo("three-files-into-one", 1, [
    ["other-base", textChange(["golang:1.25-alpine3.22", "alpine:3.22"])],
    ["other-base", textChange(["golang:1.25-alpine3.22 AS build", "image AS name"])],
    ["gone", textChange(["RUN go build -o /out/hello hello.go\n", ""])],
  ]),
  ...wrongAnswersTo("three-files-into-one", 2, [
    ["compiler", textChange(["FROM alpine:3.22", `FROM golang@sha256:${"a".repeat(64)}`])],
    ["no-such-stage", textChange(["--from=build", "--from=builder"])],
    ["not-started", textChange(['CMD ["hello"]', 'CMD ["/bin/sh"]'])],
  ]),
  ...wrongAnswersTo("what-builds", 4, [["skipped", asked({ target: "base" }), "start"]]),
  ...wrongAnswersTo("arg-scope", 1, [
    ["unused", textChange(["$ALPINE", "3.22"]), "start"],
    ["in-shell", textChange(["RUN echo", "RUN ALPINE=3.22; echo"]), "start"],
    ["in-shell", textChange(["RUN echo", "RUN export ALPINE=3.22 && echo"]), "start"],
    ["in-shell", textChange(["RUN echo", "RUN echo start\nRUN ALPINE=3.22 sh -c true; echo"]), "start"],
    ["unused", textChange(["on Alpine $ALPINE", "ALPINE=3.22"])],
  ]),
  ...wrongAnswersTo("arg-scope", 3, [
    ["too-late", textChange(["ARG VERSION\nLABEL version=$VERSION\n", "LABEL version=$VERSION\nARG VERSION\n"])],
    ["no-default", textChange(["ARG VERSION=1.4\n", "ARG VERSION\n"])],
    ["no-label", textChange(["LABEL version=$VERSION\n", ""])],
  ]),
  ...wrongAnswersTo("pin-a-tool", 1, [
    ["other-image", textChange(["ghcr.io/astral-sh/uv:", "uv:"])],
    ["other-path", textChange(["/uv /usr/local/bin/uv", "/usr/local/bin/uv /usr/local/bin/uv"])],
  ]),
  ...wrongAnswersTo("tests-in-ci", 1, [
    [
      "no-ci",
      textChange([
        "COPY --from=build",
        "COPY --from=lint /lint.txt /\nCOPY --from=test /test.txt /\nCOPY --from=build",
      ]),
      "start",
    ],
    ["deleted", textChange(["AS lint", "AS ci"], ["npm run lint", "npm test && npm run lint"]), "start"],
  ]),
  ...wrongAnswersTo("side-by-side", 1, [
    ["no-node", textChange(["FROM node:24-slim AS api", "FROM alpine:3.22 AS api"])],
    ["no-node", textChange(["FROM node:24-slim AS api", "FROM scratch AS api"])],
  ]),
  ...wrongAnswersTo("platforms", 2, [
    ["empty", textChange(["ARG TARGETARCH\nRUN GOARCH=$TARGETARCH go", "ARG GOARCH=$TARGETARCH\nRUN go"])],
    ["fixed", textChange(["RUN GOARCH=$TARGETARCH go", "RUN go env -w GOARCH=arm64 && go"])],
  ]),
  ...wrongAnswersTo("order-and-links", 2, [
    ["elsewhere", textChange(["/web/dist /srv", "/web/dist /"])],
    ["elsewhere", textChange(["COPY --from=web /web/dist /srv", "WORKDIR /www\nCOPY --from=web /web/dist ."])],
  ]),
  ...wrongAnswersTo("split-a-file", 1, [["unnamed", textChange([" AS build", ""], ["--from=build", "--from=0"])]]),
  ...wrongAnswersTo("choose-a-base", 1, [
    ["unknown-tag", textChange(["21-jre", "21-jre-slim"])],
    ["unknown-tag", textChange(["21-jre", "21-runtime"])],
  ]),
  ...wrongAnswersTo("compose-builds", 2, [
    ["next-to-build", fileChange("compose.yaml", ["      target: api", "    target: api"])],
    ["refused", fileChange("compose.yaml", ["target: api", "stage: api"])],
  ]),
  ...wrongAnswersTo("compose-builds", 3, [
    ["next-to-build", fileChange("compose.yaml", ["      args:\n        NODE", "    args:\n      NODE"])],
    ["unset", fileChange("compose.yaml", ["NODE_VERSION:", "NODE:"])],
  ]),
  ...wrongAnswersTo("debug-a-stage", 1, [["not-a-shell", textChange(["/bin/busybox /bin/sh", "/bin/bash /bin/bash"])]]),
];

/** Right answers that look different from the solution. */
export const rightAnswersOfBeginners = [
  ...rightAnswersTo("platforms", 2, [
    ["kept by Go", textChange(["RUN GOARCH=$TARGETARCH go", "RUN go env -w GOARCH=$TARGETARCH && go"])],
    [
      "kept by Go in a step before",
      textChange(["RUN GOARCH=$TARGETARCH go", "RUN go env -w GOARCH=$TARGETARCH\nRUN go"]),
    ],
  ]),
  ...rightAnswersTo("arg-scope", 1, [
    ["with its name in the text", textChange(["on Alpine $ALPINE", "ALPINE=$ALPINE"])],
    ["with its name outside of quotes", textChange(['"on Alpine $ALPINE"', "ALPINE=$ALPINE"])],
    ["by printenv", textChange(['$ALPINE"', '$(printenv ALPINE)"'])],
    ["below another echo", textChange(["RUN echo", "RUN echo start\nRUN echo"])],
  ]),
  ...rightAnswersTo("order-and-links", 2, [
    ["in its directory", textChange(["COPY --from=web /web/dist /srv", "WORKDIR /srv\nCOPY --from=web /web/dist ."])],
    ["by a variable", textChange(["COPY --from=web /web/dist /srv", "ARG D=/srv\nCOPY --from=web /web/dist $D"])],
    [
      "a second time",
      textChange(["COPY --from=web /web/dist /srv", "COPY --from=web /web/dist /www\nCOPY --from=web /web/dist /srv"]),
    ],
    ["into a directory below", textChange(["/web/dist /srv", "/web/dist /srv/"])],
  ]),
  ...rightAnswersTo("order-and-links", 4, [
    ["with a base that is only a digest", textChange(["nginx:1.29-alpine", `nginx@sha256:${"a".repeat(64)}`])],
  ]),
  ...rightAnswersTo("what-runs-again", 2, [
    ["to the working directory, without a slash", textChange(["package-lock.json ./", "package-lock.json ."])],
  ]),
  ...rightAnswersTo("three-files-into-one", 1, [
    ["with a base that is only a digest", textChange(["golang:1.25-alpine3.22", `golang@sha256:${"a".repeat(64)}`])],
  ]),
  ...rightAnswersTo("three-files-into-one", 2, [["by number", textChange(["--from=build", "--from=0"])]]),
  ...rightAnswersTo("debug-a-stage", 1, [["the whole directory", textChange(["/bin/busybox /bin/sh", "/bin /bin"])]]),
  ...rightAnswersTo("choose-a-base", 1, [
    [
      "with the version behind jre",
      textChange(["eclipse-temurin:21-jre", "bellsoft/liberica-runtime-container:jre-21-slim-musl"]),
    ],
  ]),
];
