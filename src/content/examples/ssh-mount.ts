import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const sshMount: ExampleText = {
  target: "build",
  lookAt: [
    "With `--ssh default`, the build can use your SSH agent. The key itself never enters the build.",
    "The host key is a file in the project, so that nobody can impersonate the host. `ssh-keyscan` during the build would trust whoever answers.",
    "Only the RUN with the mount can reach the private modules; `go build` then works with the downloaded modules.",
    "By default, 2 of the 2 stages are built, and 1 path is copied from `build`.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1
# docker build --ssh default .

# build fetches private modules with the agent of whoever builds
FROM golang:1.25-trixie AS build
ENV GOPRIVATE=git.example.com
RUN git config --system url.ssh://git@git.example.com/.insteadOf https://git.example.com/
COPY deploy/known_hosts /etc/ssh/ssh_known_hosts
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=ssh \
    --mount=type=cache,target=/go/pkg/mod \
    go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 go build -o /out/ledger ./cmd/ledger

# runtime is the program alone
FROM gcr.io/distroless/static-debian12:nonroot AS runtime
COPY --from=build /out/ledger /usr/local/bin/ledger
USER 65532:65532
ENTRYPOINT ["/usr/local/bin/ledger"]
`,
  dockerignore: `.git
*.md
`,
};
