import { asked, file, textChange } from "./answer-changes.ts";
import { wrongAnswersTo } from "./answer-lists.ts";

const BENCH_FIRST = `FROM build AS bench
RUN go test -bench . ./... > /bench.txt

FROM golang:1.25-alpine3.22 AS build
WORKDIR /src
COPY *.go go.mod ./
RUN go build -o /out/serve .

FROM alpine:3.22 AS app
COPY --from=build /out/serve /usr/local/bin/serve
USER 1000:1000
CMD ["serve"]
`;

const UV_COPY = "COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /usr/local/bin/uv\n";

/** For the lessons about caches, platforms, tools, checks, and what runs in parallel. */
export const wrongAnswersForPipelines = [
  ...wrongAnswersTo("what-runs-again", 2, [
    [
      "install",
      textChange(["COPY . .\nRUN npm ci\n", "COPY . .\nCOPY package.json package-lock.json ./\nRUN npm ci\n"]),
      "start",
    ],
    ["install", textChange(["RUN npm ci", "RUN --mount=type=cache,target=/root/.npm npm ci"]), "start"],
    ["install", textChange(["COPY package.json package-lock.json ./", "COPY src package.json package-lock.json ./"])],
    ["blind", textChange(["COPY package.json package-lock.json ./", "COPY package.json ./"])],
  ]),
  ...wrongAnswersTo("what-runs-again", 3, [
    ["readme", asked({ dockerignore: "node_modules\nREADME\n" })],
    ["readme", asked({ dockerignore: "node_modules\nREADME.md\n!README.md\n" })],
    ["readme", asked({ dockerignore: "node_modules\n# README.md\n" })],
    ["readme", asked({ dockerignore: "node_modules\ndocs/README.md\n" })],
    ["too-much", asked({ dockerignore: "node_modules\nREADME.md\nsrc\n" })],
    ["too-much", asked({ dockerignore: "**\n" })],
  ]),
  ...wrongAnswersTo("last-stage-wins", 2, [
    ["too-early", file(BENCH_FIRST)],
    ["last", textChange(["FROM build AS bench", "FROM app AS bench2\n\nFROM build AS bench"]), "start"],
    ["last", asked({ buildArgs: { TARGET: "app" } }), "start"],
    ["deleted", textChange(["AS bench", "AS benchmark"])],
    ["only-target", (build) => ({ ...build, target: "build" }), "start"],
  ]),
  ...wrongAnswersTo("cache-mounts", 1, [
    ["other-run", textChange([" && \\\n    cp target", "\nRUN cp target"])],
    ["other-run", textChange([" && \\\n    cp target", "\nRUN --mount=type=cache,target=/root/.cache cp target"])],
    ["not-made", textChange(["--from=build /usr/local/bin/serve", "--from=build /serve"])],
  ]),
  ...wrongAnswersTo("cache-mounts", 2, [
    ["no-mount", textChange(["type=cache,target=/root/.npm", "type=tmpfs,target=/root/.npm"])],
    [
      "no-mount",
      textChange(
        ["RUN --mount=type=cache,target=/root/.npm npm ci", "RUN npm ci"],
        ["RUN npm run build", "RUN --mount=type=cache,target=/root/.npm npm run build"],
      ),
    ],
    ["read-only", textChange(["target=/root/.npm", "target=/root/.npm,readonly"])],
    ["elsewhere", textChange(["/root/.npm", "/app"])],
    ["elsewhere", textChange(["/root/.npm", "/home/node/.npm"])],
    ["elsewhere", textChange(["/root/.npm", "/tmp/npm"])],
  ]),
  ...wrongAnswersTo("platforms", 1, [
    ["constant", textChange(["$BUILDPLATFORM", "linux/amd64"])],
    ["emulated", textChange(["$BUILDPLATFORM", "$TARGETPLATFORM"])],
    ["emulated", textChange(["$BUILDPLATFORM", "linux/arm64"])],
    ["refused", textChange(["--platform=$BUILDPLATFORM", "--platform=$PLATFORM"])],
  ]),
  ...wrongAnswersTo("platforms", 2, [
    [
      "whole-platform",
      textChange(["ARG TARGETARCH", "ARG TARGETPLATFORM"], ["GOARCH=$TARGETARCH", "GOARCH=$TARGETPLATFORM"]),
    ],
    ["unexported", textChange(["GOARCH=$TARGETARCH go", "GOARCH=$TARGETARCH; go"])],
    ["unexported", textChange(["GOARCH=$TARGETARCH go", "GOARCH=$TARGETARCH && go"])],
    ["fixed", textChange(["ARG TARGETARCH", "ARG TARGETARCH=arm64"])],
    ["other-value", textChange(["ARG TARGETARCH", "ARG BUILDARCH"], ["GOARCH=$TARGETARCH", "GOARCH=$BUILDARCH"])],
    ["native", textChange(["GOARCH=$TARGETARCH go", "ARCH=$TARGETARCH go"])],
    ["native", textChange(["RUN GOARCH=$TARGETARCH go", "RUN GOARCH=$TARGETARCH true && go"])],
  ]),
  ...wrongAnswersTo("order-and-links", 2, [
    ["too-much", textChange(["/web/dist /srv", "/web /srv"])],
    ["too-much", textChange(["/web/dist /srv", "/ /srv"])],
    ["twins", textChange(["FROM golang", "FROM scratch AS web\n\nFROM golang"])],
    ["not-there", textChange(["--from=web /web/dist", "--from=web /web/src"])],
  ]),
  ...wrongAnswersTo("order-and-links", 4, [
    ["again", textChange(["COPY --from", "RUN true\nCOPY --from"]), "start"],
    ["again", textChange(["--link", "--link=false"])],
    ["again", textChange(["--link", "--link --chmod=755"])],
    [
      "again",
      textChange(["FROM nginx:1.29-alpine AS app\n", "FROM nginx:1.29-alpine AS base\n\nFROM base AS app\n"]),
      "start",
    ],
    ["again", textChange(["FROM nginx", "FROM --platform=linux/amd64 nginx"]), "start"],
    ["gone", textChange(["COPY --link --from=build /app/dist /usr/share/nginx/html\n", ""])],
    ["gone", textChange(["RUN node bundle.js\n", ""])],
    ["refused", textChange(["COPY --from", "COPY --links --from"]), "start"],
  ]),
  ...wrongAnswersTo("pin-a-tool", 1, [
    ["too-late", textChange([UV_COPY, ""], ["COPY . .\n", `COPY . .\n${UV_COPY}`])],
    ["refused", textChange(["--from=ghcr.io/astral-sh/uv:0.9.5", "--from=ghcr.io/astral-sh/UV:0.9.5"])],
  ]),
  ...wrongAnswersTo("pin-a-tool", 2, [
    ["stays", textChange(["WORKDIR /app\n", `WORKDIR /app\n${UV_COPY}`])],
    [
      "not-there",
      textChange([
        "RUN --mount=from=ghcr.io/astral-sh/uv:0.9.5,source=/uv,target=/usr/local/bin/uv \\\n    uv",
        "RUN --mount=type=cache,target=/root/.cache/uv \\\n    uv",
      ]),
    ],
    ["not-found", textChange(["target=/usr/local/bin/uv", "target=/uv"])],
    ["not-found", textChange(["target=/usr/local/bin/uv", "target=/usr/local/bin/tool"])],
  ]),
  ...wrongAnswersTo("tests-in-ci", 1, [
    ["missing", textChange(["/lint.txt /\n", "/app/lint.txt /\n"])],
    ["missing", textChange(["--from=test /test.txt", "--from=test /app/coverage"])],
    ["cannot-fail", textChange(["npm run lint > /lint.txt", "npm run lint > /lint.txt || true"])],
    ["cannot-fail", textChange(["npm test > /test.txt", "npm test 2>&1 | tee /test.txt"])],
    [
      "skipped",
      textChange([
        "FROM scratch AS ci\nCOPY --from=lint /lint.txt /\nCOPY --from=test /test.txt /\n",
        "FROM deps AS ci\n",
      ]),
    ],
  ]),
  ...wrongAnswersTo("side-by-side", 1, [
    ["waits", textChange(["FROM web AS api", "FROM node:24-slim AS api\nCOPY --from=web /web /web"]), "start"],
    ["waits", textChange(["RUN node compile.js", "RUN --mount=from=web,target=/web node compile.js"])],
    ["gone", textChange(["COPY --from=web /web/dist /app/public\n", ""])],
    ["gone", textChange(["FROM node:24-slim AS api", "FROM node:24-slim AS server"], ["--from=api", "--from=server"])],
    ["waits", textChange(["FROM web AS api", "FROM web AS base\n\nFROM base AS api"]), "start"],
    [
      "refused",
      textChange(
        ["FROM node:24-slim AS web", "FROM api AS web"],
        ["FROM web AS api", "FROM web AS api\nCOPY --from=app / /"],
      ),
      "start",
    ],
  ]),
  ...wrongAnswersTo("side-by-side", 2, [
    ["waits", textChange(["RUN go build", "COPY --from=test /test.txt /\nRUN go build"])],
    [
      "waits",
      textChange([
        "FROM source AS test\nRUN go test ./... > /test.txt\n\nFROM source AS build\nRUN go build -o /out/serve .",
        "FROM source AS build\nRUN go build -o /out/serve .\n\nFROM source AS test\nCOPY --from=build /out/serve /\nRUN go test ./... > /test.txt",
      ]),
    ],
    [
      "waits",
      textChange([
        "RUN go test ./... > /test.txt\nRUN go build -o /out/serve .",
        "RUN go build -o /out/serve .\nRUN go test ./... > /test.txt",
      ]),
      "start",
    ],
    ["gone", textChange(["RUN go test ./... > /test.txt\n", ""]), "start"],
  ]),
];
