import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const heredocs: ExampleText = {
  target: "build",
  lookAt: [
    "A RUN with a heredoc is one instruction and one layer, however many lines it has. `set -eu` makes it stop at the first failure, as `&&` would.",
    "The first line of the script in `report` names its interpreter, so that RUN runs Python.",
    "COPY can write small files inline. Their names follow `<<`, and quoting a name keeps `$` unexpanded.",
    "By default, 3 of the 3 stages are built. `build` and `report` start in the same wave.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build runs a whole script as one step
FROM golang:1.25-alpine3.22 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod <<EOF
set -eu
go vet ./...
CGO_ENABLED=0 go build -o /out/poller ./cmd/poller
EOF

# report writes a page about the build, in Python
FROM python:3.14-alpine3.22 AS report
WORKDIR /out
RUN <<EOF
#!/usr/bin/env python3
import platform
from pathlib import Path

Path("about.txt").write_text(f"built with Python {platform.python_version()}\n")
EOF

# runtime starts with a script that is written inline
FROM alpine:3.22 AS runtime
COPY --chmod=755 <<"EOF" /usr/local/bin/start
#!/bin/sh
exec poller --interval="\${INTERVAL:-30s}" "$@"
EOF
COPY <<EOF /etc/poller/poller.conf
listen = 0.0.0.0:9000
log = stdout
EOF
COPY --from=report /out/about.txt /usr/share/doc/poller/
COPY --from=build /out/poller /usr/local/bin/poller
USER 10001:10001
EXPOSE 9000
ENTRYPOINT ["/usr/local/bin/start"]
`,
  dockerignore: `.git
*.md
`,
};
