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
  `FROM rust:1.70-alpine
RUN apk add --no-cache musl-dev openssl-dev openssl-libs-static pkgconfig protoc
RUN rustup target add x86_64-unknown-linux-musl
WORKDIR /build
COPY . .
RUN cargo build --release --target x86_64-unknown-linux-musl
RUN strip target/x86_64-unknown-linux-musl/release/gate && cp target/x86_64-unknown-linux-musl/release/gate /usr/local/bin/gate
RUN adduser -D -H gate
USER gate
EXPOSE 6000/udp
ENTRYPOINT ["gate"]
`,
  `FROM rust:1.72
RUN rustup target add wasm32-unknown-unknown && cargo install trunk wasm-bindgen-cli
RUN apt-get update && apt-get install -y nginx
WORKDIR /app
COPY . .
RUN trunk build --release
RUN cp -r dist/* /var/www/html/
EXPOSE 80
CMD ["nginx", "-g", "daemon off;"]
`,
  `FROM rust:1.49
RUN apt-get update && apt-get -y install libpq-dev default-libmysqlclient-dev
RUN cargo install diesel_cli --no-default-features --features postgres
WORKDIR /opt/svc
COPY . .
RUN cargo build --release
COPY entrypoint.sh /entrypoint.sh
RUN chmod +x /entrypoint.sh
EXPOSE 3000
ENTRYPOINT ["/entrypoint.sh"]
`,
];
