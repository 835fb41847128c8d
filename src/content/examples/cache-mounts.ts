import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const cacheMounts: ExampleText = {
  target: "build",
  lookAt: [
    "A cache mount is a directory that outlives the build and isn't in any layer: neither `build` nor `runtime` contains what apt, pip, or uv have cached.",
    "`sharing=locked` lets only one build at a time use apt's directory, which can't be shared. Several builds can use the others at once.",
    "The image's own apt cleanup is turned off first, because it would empty the cache after every install.",
    "1 path is copied from `build`, and it isn't inside a cache mount: such a path would be empty here.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build installs the packages and keeps the downloads for next time
FROM python:3.14-slim-trixie AS build
ENV UV_LINK_MODE=copy
RUN rm -f /etc/apt/apt.conf.d/docker-clean \
    && echo 'Binary::apt::APT::Keep-Downloaded-Packages "true";' > /etc/apt/apt.conf.d/keep-cache
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,target=/var/lib/apt,sharing=locked \
    apt-get update \
    && apt-get install -y --no-install-recommends build-essential=12.* libpq-dev=17.*
RUN --mount=type=cache,target=/root/.cache/pip \
    pip install uv==0.9.7
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN --mount=type=cache,target=/root/.cache/uv \
    uv sync --locked --no-dev --no-install-project

# runtime has the environment and the library it is linked with
FROM python:3.14-slim-trixie AS runtime
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked \
    --mount=type=cache,target=/var/lib/apt,sharing=locked \
    apt-get update \
    && apt-get install -y --no-install-recommends libpq5=17.*
ENV PATH=/app/.venv/bin:$PATH
WORKDIR /app
COPY --from=build /app/.venv ./.venv
COPY src ./src
USER 10001:10001
CMD ["python", "-m", "src.worker"]
`,
};
