import { asked, file, textChange } from "./answer-changes.ts";
import { rightAnswersTo } from "./answer-lists.ts";

const UV_COPY = "COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /usr/local/bin/uv";
const UV_MOUNT = "--mount=from=ghcr.io/astral-sh/uv:0.9.5,source=/uv,target=/usr/local/bin/uv";
const CI = "FROM scratch AS ci\nCOPY --from=lint /lint.txt /\nCOPY --from=test /test.txt /\n";

/** Other ways of writing the answer to every step. */
export const rightAnswersInOtherForms = [
  ...rightAnswersTo("three-files-into-one", 1, [
    ["another name", textChange(["AS build", "AS compile"])],
    ["a name with a dash", textChange(["AS build", "AS go-build"])],
    ["in capitals", textChange(["AS build", "AS BUILD"])],
    ["with a comment above it", textChange(["FROM", "# compiles the program\nFROM"])],
    ["with a second stage already", textChange(["AS build\n", "AS build\n"], ["RUN go", "RUN go"])],
  ]),
  ...rightAnswersTo("three-files-into-one", 2, [
    ["named, copied by name", textChange(["FROM alpine:3.22", "FROM alpine:3.22 AS app"])],
    ["owned by the user", textChange(["COPY --from=build /out", "COPY --chown=1000:1000 --from=build /out"])],
  ]),
  ...rightAnswersTo("three-files-into-one", 4, [
    ["from another small image", textChange(["FROM alpine:3.22", "FROM debian:13-slim"])],
    ["by number", textChange(["--from=build", "--from=0"])],
    ["the directory", textChange(["/out/hello /out/hello", "/out /out"])],
    [
      "by a stage for the base",
      textChange(["FROM alpine:3.22 AS hello", "FROM alpine:3.22 AS base\n\nFROM base AS hello"]),
    ],
  ]),
  ...rightAnswersTo("what-builds", 2, [
    ["with the last stage starting from the tests", textChange(["FROM base AS build", "FROM test AS build"]), "start"],
    [
      "with the tests copied from",
      textChange([
        "FROM nginx:1.29-alpine AS app\n",
        "FROM nginx:1.29-alpine AS app\nCOPY --from=test /app/package.json /tmp/\n",
      ]),
      "start",
    ],
    ["by a mount", textChange(["RUN npm run build", "RUN --mount=from=test,target=/test npm run build"]), "start"],
    [
      "with a target that starts from the tests",
      (build) => ({ ...build, dockerfile: `${build.dockerfile}\nFROM test AS report\n`, target: "report" }),
      "start",
    ],
    [
      "with the tests as the last stage",
      (build) => ({ ...build, dockerfile: `${build.dockerfile}\nFROM test\n` }),
      "start",
    ],
  ]),
  ...rightAnswersTo("what-builds", 4, [
    [
      "tee with pipefail",
      textChange([
        "RUN npm test > /report.txt",
        'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN npm test | tee /report.txt',
      ]),
    ],
    [
      "the report next to the sources",
      textChange(
        ["npm test > /report.txt", "npm test > report.txt"],
        ["--from=test /report.txt", "--from=test /app/report.txt"],
      ),
    ],
    [
      "a file that is there anyway",
      textChange(["npm test > /report.txt", "npm test"], ["--from=test /report.txt", "--from=test /app/package.json"]),
    ],
  ]),
  ...rightAnswersTo("arg-scope", 1, [
    ["with a single quote in double ones", textChange(['"on Alpine $ALPINE"', "\"it's on '$ALPINE'\""])],
    ["with another one after it", textChange(["ARG ALPINE\n", "ARG ALPINE\nARG OTHER=1\n"])],
    ["next to another one", textChange(["ARG ALPINE\n", "ARG ALPINE OTHER\n"])],
    ["with another version at the top", textChange(["ALPINE=3.22", "ALPINE=3.21"])],
    ["in braces", textChange(["on Alpine $ALPINE", "on Alpine ${ALPINE}"])],
  ]),
  ...rightAnswersTo("arg-scope", 2, [
    ["with another argument", asked({ buildArgs: { ALPINE: "3.21", OTHER: "1" } })],
    ["with another default in the file", textChange(["ALPINE=3.22", "ALPINE=3.20"])],
    ["with a platform", asked({ buildArgs: { ALPINE: "3.21" }, platform: "linux/amd64" })],
    ["with a line of the file changed", textChange(["USER 1000:1000", "USER 1001"])],
    ["with a target", asked({ buildArgs: { ALPINE: "3.21" }, target: "app" })],
    ["without braces", textChange(["${ALPINE}", "$ALPINE"])],
  ]),
  ...rightAnswersTo("arg-scope", 3, [
    ["the label that OCI names", textChange(["LABEL version=", "LABEL org.opencontainers.image.version="])],
    [
      "both labels",
      textChange(["LABEL version=$VERSION", "LABEL version=$VERSION org.opencontainers.image.version=$VERSION"]),
    ],
    ["another number", textChange(["VERSION=1.4", "VERSION=1.5"])],
    ["in braces for the compiler", textChange(["main.version=$VERSION", "main.version=${VERSION}"])],
  ]),
  ...rightAnswersTo("copy-from-variable", 1, [
    ["another name for the stage", textChange(["AS tools", "AS busybox"], ["--from=tools", "--from=busybox"])],
    ["by number", textChange(["--from=tools", "--from=0"])],
    ["with its own kind of default", textChange(["busybox:$BUSYBOX-musl", "busybox:${BUSYBOX:-1.37}-musl"])],
  ]),
  ...rightAnswersTo("settings-of-stages", 1, [
    ["the number of the user", textChange(["USER node\nCOPY", "USER 1000:1000\nCOPY"])],
    [
      "after the copy",
      textChange([
        "ENV NODE_ENV=production\nWORKDIR /app\nUSER node\nCOPY --from=build /app /app\n",
        "COPY --from=build /app /app\nENV NODE_ENV=production\nWORKDIR /app\nUSER node\n",
      ]),
    ],
    [
      "with another variable",
      textChange(["AS app\nENV NODE_ENV=production", "AS app\nENV NODE_ENV=production PORT=80"]),
    ],
    [
      "from the stage that has them",
      textChange([
        "FROM node:24-slim AS app\nENV NODE_ENV=production\nWORKDIR /app\nUSER node\nCOPY --from=build /app /app\n",
        "FROM build AS app\n",
      ]),
    ],
  ]),
  ...rightAnswersTo("settings-of-stages", 2, [
    ["the old form of ENV", textChange(["--force\nENV NODE_ENV=production", '--force\nENV NODE_ENV="production"'])],
    ["the number of the user", textChange(["USER node", "USER 1000"])],
    ["the user first", textChange(["ENV NODE_ENV=production\nUSER node\n", "USER node\nENV NODE_ENV=production\n"])],
    ["with an owner for the files", textChange(["COPY worker", "COPY --chown=node worker"])],
  ]),
  ...rightAnswersTo("misspelt-stage", 2, [
    [
      "with a tool from an image",
      textChange([
        "COPY --from=builder",
        "COPY --from=busybox:1.37-musl /bin/httpd /usr/local/bin/\nCOPY --from=builder",
      ]),
    ],
    ["in capitals", textChange(["--from=builder", "--from=BUILDER"])],
  ]),
  ...rightAnswersTo("misspelt-stage", 3, [
    ["with a comment", textChange(["FROM deps AS build", "# starts from the packages\nFROM deps AS build"])],
    ["in lowercase", textChange(["FROM deps AS build", "from deps as build"])],
    ["with its own directory", textChange(["COPY . /app", "WORKDIR /app\nCOPY . ."])],
    ["with a stage between", textChange(["FROM deps AS build", "FROM deps AS build\nENV CI=1"])],
  ]),
  ...rightAnswersTo("what-runs-again", 2, [
    ["with a cache mount too", textChange(["RUN npm ci", "RUN --mount=type=cache,target=/root/.npm npm ci"])],
  ]),
  ...rightAnswersTo("what-runs-again", 3, [
    ["in any folder", asked({ dockerignore: "node_modules\n**/README.md\n" })],
    ["with a comment", asked({ dockerignore: "# not needed\nnode_modules\nREADME*\n" })],
  ]),
  ...rightAnswersTo("last-stage-wins", 2, [
    [
      "bench right after build, with a comment",
      textChange(["FROM build AS bench", "# --target bench\nFROM build AS bench"]),
    ],
    [
      "another name for the image's stage at the end",
      (build) => ({ ...build, dockerfile: `${build.dockerfile}\nFROM app AS final\n` }),
      "start",
    ],
    [
      "bench copies from build",
      textChange([
        "FROM build AS bench\n",
        "FROM golang:1.25-alpine3.22 AS bench\nWORKDIR /src\nCOPY --from=build /src ./\n",
      ]),
    ],
    [
      "with a further stage in the middle",
      textChange(["FROM build AS bench", "FROM build AS lint\nRUN go vet ./...\n\nFROM build AS bench"]),
    ],
  ]),
  ...rightAnswersTo("cache-mounts", 1, [
    [
      "by cargo install alone",
      textChange([
        "cargo build --release && \\\n    cp target/release/serve /usr/local/bin/serve",
        "cargo install --path . --root /usr/local",
      ]),
    ],
    [
      "with the registry cached too",
      textChange([
        "RUN --mount=type=cache,target=/src/target",
        "RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target",
      ]),
    ],
  ]),
  ...rightAnswersTo("cache-mounts", 2, [
    ["with other flags", textChange(["npm ci", "npm ci --no-audit --prefer-offline"])],
  ]),
  ...rightAnswersTo("platforms", 1, [
    ["the name in quotes", textChange(["--platform=$BUILDPLATFORM", '--platform="$BUILDPLATFORM"'])],
    ["with a comment", textChange(["FROM --platform", "# runs on the build machine\nFROM --platform"])],
    ["with a cache", textChange(["RUN go", "RUN --mount=type=cache,target=/root/.cache/go-build go"])],
    ["with a default", textChange(["$BUILDPLATFORM", "${BUILDPLATFORM:-linux/amd64}"])],
  ]),
  ...rightAnswersTo("platforms", 2, [
    [
      "by a command",
      textChange(
        ["ARG TARGETARCH", "ARG TARGETPLATFORM"],
        ["GOARCH=$TARGETARCH", "GOARCH=$(echo $TARGETPLATFORM | cut -d/ -f2)"],
      ),
    ],
    ["by env", textChange(["RUN GOARCH=$TARGETARCH go", "RUN env GOARCH=$TARGETARCH go"])],
    ["in quotes", textChange(["GOARCH=$TARGETARCH", 'GOARCH="${TARGETARCH}"'])],
  ]),
  ...rightAnswersTo("order-and-links", 2, [
    [
      "only the compiler's stage renamed",
      textChange(
        ["AS web", "AS build"],
        ["golang:1.25-alpine3.22 AS build", "golang:1.25-alpine3.22 AS api"],
        ["--from=build", "--from=api"],
        ["--from=web", "--from=build"],
      ),
    ],
    ["with a slash at the end", textChange(["/web/dist /srv", "/web/dist/ /srv/"])],
    [
      "the copies in another order",
      textChange([
        "COPY --from=web /web/dist /srv\nCOPY --from=build /out/serve /usr/local/bin/serve\n",
        "COPY --from=build /out/serve /usr/local/bin/serve\nCOPY --from=web /web/dist /srv\n",
      ]),
    ],
    ["with --link", textChange(["COPY --from=web", "COPY --link --from=web"])],
  ]),
  ...rightAnswersTo("order-and-links", 4, [
    ["with a pinned base", textChange(["nginx:1.29-alpine", `nginx:1.29-alpine@sha256:${"a".repeat(64)}`])],
    [
      "the directory with slashes",
      textChange(["/app/dist /usr/share/nginx/html", "/app/dist/ /usr/share/nginx/html/"]),
    ],
    ["by number", textChange(["--from=build", "--from=0"])],
    ["linked by word", textChange(["--link", "--link=true"])],
  ]),
  ...rightAnswersTo("pin-a-tool", 1, [
    ["into a directory without a slash", textChange(["/uv /usr/local/bin/uv", "/uv /usr/local/bin"])],
    ["pinned by its digest", textChange(["uv:0.9.5", `uv:0.9.5@sha256:${"b".repeat(64)}`])],
    ["with --link", textChange([UV_COPY, UV_COPY.replace("COPY ", "COPY --link ")])],
  ]),
  ...rightAnswersTo("pin-a-tool", 2, [
    ["with a cache", textChange([UV_MOUNT, `${UV_MOUNT} --mount=type=cache,target=/root/.cache/uv`])],
    ["the target by another name", textChange([",target=", ",destination="])],
    ["read-only said", textChange([UV_MOUNT, `${UV_MOUNT},readonly`])],
  ]),
  ...rightAnswersTo("tests-in-ci", 1, [
    [
      "with the image at the end again",
      (build) => ({ ...build, dockerfile: `${build.dockerfile}\n${CI}\nFROM app\n` }),
      "start",
    ],
    [
      "into folders",
      textChange(["/lint.txt /\n", "/lint.txt /reports/\n"], ["/test.txt /\n", "/test.txt /reports/\n"]),
    ],
    ["a file of the sources", textChange(["--from=lint /lint.txt /", "--from=lint /app/package.json /lint.json"])],
  ]),
  ...rightAnswersTo("side-by-side", 1, [
    ["by another image", textChange(["FROM node:24-slim AS api", "FROM node:24 AS api"])],
    [
      "in another order",
      textChange([
        "COPY --from=web /web/dist /app/public\nCOPY --from=api /api/dist /app\n",
        "COPY --from=api /api/dist /app\nCOPY --from=web /web/dist /app/public\n",
      ]),
    ],
    ["with --link", textChange(["COPY --from=web", "COPY --link --from=web"])],
    ["with a comment", textChange(["FROM node:24-slim AS api", "# needs nothing from web\nFROM node:24-slim AS api"])],
  ]),
  ...rightAnswersTo("side-by-side", 2, [
    ["with caches", textChange(["RUN go build", "RUN --mount=type=cache,target=/root/.cache/go-build go build"])],
    [
      "the stages in another order",
      file(`FROM golang:1.25-alpine3.22 AS source
WORKDIR /src
COPY . .

FROM source AS build
RUN go build -o /out/serve .

FROM source AS test
RUN go test ./... > /test.txt

FROM alpine:3.22 AS app
COPY --from=build /out/serve /usr/local/bin/serve
COPY --from=test /test.txt /usr/share/doc/serve/test.txt
USER 1000:1000
CMD ["serve"]
`),
    ],
    [
      "the report through another path",
      textChange(["> /test.txt", "> /out-test.txt"], ["--from=test /test.txt", "--from=test /out-test.txt"]),
    ],
    ["by number", textChange(["--from=test", "--from=1"], ["--from=build", "--from=2"])],
  ]),
];
