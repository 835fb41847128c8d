import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const rustSlim: ExampleText = {
  target: "build",
  lookAt: [
    "The toolchain and all intermediate files stay in `build`; 1 path is copied from `build`, the program itself.",
    "`target` is a cache mount, which isn't part of the stage's files. That is why the same RUN copies the program to `/usr/local/bin`.",
    "`runtime` uses the same Debian release as `build`, so it has the C library that the program was linked with.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build compiles with the registry and the target directory kept between builds
FROM rust:1.91-slim-trixie AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY src ./src
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked \
    && cp target/release/inventory /usr/local/bin/inventory

# runtime is Debian with one more program
FROM debian:trixie-slim AS runtime
COPY --from=build /usr/local/bin/inventory /usr/local/bin/inventory
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["inventory"]
`,
};
