const SERVICES = ["api", "web", "worker", "reports", "mail"];

/** A Bake file of 20 targets over 6 Dockerfiles, and the Dockerfiles. */
export function largeProject(): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ["docker-bake.hcl", bakeFile()],
    ["base/Dockerfile", BASE],
    ...SERVICES.map((name): [string, string] => [`${name}/Dockerfile`, dockerfileOf(name)]),
  ]);
}

const BASE = `FROM debian:12-slim AS system
RUN apt-get update && apt-get install -y ca-certificates curl
FROM system AS tools
RUN apt-get install -y build-essential git
FROM system AS runtime
RUN useradd --system app
USER app
`;

function dockerfileOf(name: string): string {
  return `# syntax=docker/dockerfile:1
ARG VERSION=dev
FROM tools AS sources
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY ${name} ./${name}

FROM sources AS generated
RUN make -C ${name} generate

FROM generated AS test
RUN make -C ${name} test

FROM generated AS lint
COPY .golangci.yml ./
RUN make -C ${name} lint

FROM generated AS build
ARG VERSION
RUN --mount=type=cache,target=/root/.cache make -C ${name} build VERSION=$VERSION

FROM runtime AS ${name}
COPY --from=build /src/${name}/out/ /usr/local/bin/
EXPOSE 8080
ENTRYPOINT ["${name}"]
`;
}

function bakeFile(): string {
  const targets = SERVICES.flatMap((name) => [
    `target "${name}" {
  inherits   = ["_common"]
  dockerfile = "${name}/Dockerfile"
  target     = "${name}"
  args       = { VERSION = TAG }
  tags       = tags("${name}")
}
`,
    ...(["api", "web", "worker"].includes(name)
      ? [`target "${name}-debug" {\n  inherits = ["${name}"]\n  args     = { VERSION = "debug" }\n}\n`]
      : []),
    ...["test", "lint"].map(
      (stage) => `target "${name}-${stage}" {
  inherits   = ["_common"]
  dockerfile = "${name}/Dockerfile"
  target     = "${stage}"
  output     = ["type=cacheonly"]
}
`,
    ),
  ]);
  return `variable "REGISTRY" { default = "registry.example.com/shop" }
variable "TAG" { default = "dev" }

function "tags" {
  params = [name]
  result = ["\${REGISTRY}/\${name}:\${TAG}", notequal(TAG, "dev") ? "\${REGISTRY}/\${name}:latest" : ""]
}

group "default" { targets = ["images", "checks"] }
group "images" { targets = [${SERVICES.map((name) => `"${name}"`).join(", ")}] }
group "checks" { targets = [${SERVICES.flatMap((name) => [`"${name}-test"`, `"${name}-lint"`]).join(", ")}] }

target "_common" {
  contexts = {
    tools   = "target:tools"
    runtime = "target:runtime"
  }
}

target "_base" {
  dockerfile = "base/Dockerfile"
}

target "tools" {
  inherits = ["_base"]
  target   = "tools"
}

target "runtime" {
  inherits = ["_base"]
  target   = "runtime"
}

${targets.join("\n")}`;
}
