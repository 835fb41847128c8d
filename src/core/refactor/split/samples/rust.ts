/** Single-stage Dockerfiles of Rust programs, flaws included. */
export const RUST_SAMPLES: readonly string[] = [
  `FROM rust:1.79
WORKDIR /usr/src/app
COPY . .
RUN cargo build --release
EXPOSE 8080
CMD ["./target/release/app"]
`,
  `FROM rust:latest
WORKDIR /app
COPY . .
RUN cargo install --path .
CMD ["hello-server"]
`,
  `FROM rust:1.80-slim-bookworm
RUN apt-get update && apt-get install -y pkg-config libssl-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY Cargo.toml Cargo.lock ./
COPY src ./src
RUN cargo build --release --locked && cp target/release/api /usr/local/bin/api
ENV RUST_LOG=info
EXPOSE 3000
ENTRYPOINT ["/usr/local/bin/api"]
`,
  `FROM rust:alpine
RUN apk add --no-cache musl-dev
WORKDIR /code
COPY . .
RUN cargo build --release
USER 1000:1000
ENTRYPOINT ["/code/target/release/cli"]
`,
  `FROM rust:1.75
ENV APP_HOME=/srv/web
WORKDIR /srv/web
COPY . .
RUN cargo build --release
COPY static ./static
COPY config.toml ./config.toml
EXPOSE 8000
CMD ["/srv/web/target/release/web"]
`,
  `FROM rust:1.82-bookworm
WORKDIR /bot
ADD . /bot
RUN cargo build --release && strip target/release/bot
RUN mkdir -p /data && chown 1000 /data
VOLUME /data
USER 1000
CMD /bot/target/release/bot --data /data
`,
];
