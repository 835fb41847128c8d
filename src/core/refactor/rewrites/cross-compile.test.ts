import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { changesOf, tryRefactoring } from "../try-refactoring.ts";

const changes = (...lines: string[]): string => changesOf("cross-compile", lines);
const START = ["FROM golang:1.26 AS build", "WORKDIR /src", "COPY . ."];
const END = ["FROM alpine:3.24", "COPY --from=build /app /app", 'CMD ["/app"]'];
const BUILD = "RUN CGO_ENABLED=0 go build -o /app .";

describe("cross-compiling", () => {
  it("builds on the machine's platform for the image's", () => {
    expect(changes(...START, "# compile", BUILD, ...END)).toMatchInlineSnapshot(`
      "- FROM golang:1.26 AS build
      + FROM --platform=$BUILDPLATFORM golang:1.26 AS build
      + ARG TARGETOS TARGETARCH
      - RUN CGO_ENABLED=0 go build -o /app .
      + RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /app ."
    `);
  });

  it("follows ENV and export", () => {
    expect(
      changes(
        "FROM golang:1.26-alpine AS build",
        "ENV CGO_ENABLED=0",
        "COPY . .",
        "RUN go build -o /app ./cmd/app",
        ...END,
      ),
    ).toMatchInlineSnapshot(`
      "- FROM golang:1.26-alpine AS build
      + FROM --platform=$BUILDPLATFORM golang:1.26-alpine AS build
      - RUN go build -o /app ./cmd/app
      + ARG TARGETOS TARGETARCH
      + RUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /app ./cmd/app"
    `);
    expect(changes(...START, "RUN export CGO_ENABLED=0 && go build -o /app .", ...END)).toMatchInlineSnapshot(`
      "- FROM golang:1.26 AS build
      + FROM --platform=$BUILDPLATFORM golang:1.26 AS build
      - RUN export CGO_ENABLED=0 && go build -o /app .
      + ARG TARGETOS TARGETARCH
      + RUN export CGO_ENABLED=0 && GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /app ."
    `);
  });

  it("keeps the download of modules apart, and its cache", () => {
    expect(
      changes("FROM golang:1.26 AS build", "COPY go.* ./", "RUN go mod download", "COPY . .", BUILD, ...END),
    ).toMatchInlineSnapshot(`
      "- FROM golang:1.26 AS build
      + FROM --platform=$BUILDPLATFORM golang:1.26 AS build
      - RUN CGO_ENABLED=0 go build -o /app .
      + ARG TARGETOS TARGETARCH
      + RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /app ."
    `);
  });

  it("works for several programs, and across lines", () => {
    expect(
      changes(
        ...START,
        "RUN CGO_ENABLED=0 go build -o /out/a ./a && \\",
        "    CGO_ENABLED=0 go build -o /out/b ./b",
        "FROM scratch",
        "COPY --from=build /out/a /out/b /",
      ),
    ).toMatchInlineSnapshot(`
      "- FROM golang:1.26 AS build
      + FROM --platform=$BUILDPLATFORM golang:1.26 AS build
      - RUN CGO_ENABLED=0 go build -o /out/a ./a && \\
      -     CGO_ENABLED=0 go build -o /out/b ./b
      + ARG TARGETOS TARGETARCH
      + RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /out/a ./a && \\
      +     CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /out/b ./b"
    `);
  });

  it("knows where programs go without -o, and into directories", () => {
    expect(
      changes(...START, "RUN CGO_ENABLED=0 go build .", "FROM scratch", "COPY --from=build /src/app /app"),
    ).toMatchInlineSnapshot(`
      "- FROM golang:1.26 AS build
      + FROM --platform=$BUILDPLATFORM golang:1.26 AS build
      - RUN CGO_ENABLED=0 go build .
      + ARG TARGETOS TARGETARCH
      + RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build ."
    `);
    expect(
      changes(...START, "RUN CGO_ENABLED=0 go build -o /out/ ./...", "FROM scratch", "COPY --from=build /out/app /app"),
    ).toMatchInlineSnapshot(`
      "- FROM golang:1.26 AS build
      + FROM --platform=$BUILDPLATFORM golang:1.26 AS build
      - RUN CGO_ENABLED=0 go build -o /out/ ./...
      + ARG TARGETOS TARGETARCH
      + RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /out/ ./..."
    `);
  });

  it("lets others take certificates, zones and files of the project", () => {
    expect(
      changes(
        ...START,
        BUILD,
        "FROM scratch",
        "COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/",
        "COPY --from=build /src/migrations /migrations",
        "COPY --from=build /app /app",
      ),
    ).toMatchInlineSnapshot(`
      "- FROM golang:1.26 AS build
      + FROM --platform=$BUILDPLATFORM golang:1.26 AS build
      - RUN CGO_ENABLED=0 go build -o /app .
      + ARG TARGETOS TARGETARCH
      + RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /app ."
    `);
  });

  it("is offered next to a download that is for no platform", () => {
    expect(changes(...START, "RUN curl -fLo /src/list.txt https://example.com/arms/list.txt", BUILD, ...END)).toContain(
      "+ FROM --platform=$BUILDPLATFORM golang:1.26 AS build",
    );
  });

  it("tests on the machine's platform", () => {
    expect(changes(...START, "RUN go vet ./... && CGO_ENABLED=0 go build -o /app .", ...END)).toMatchInlineSnapshot(`
      "- FROM golang:1.26 AS build
      + FROM --platform=$BUILDPLATFORM golang:1.26 AS build
      - RUN go vet ./... && CGO_ENABLED=0 go build -o /app .
      + ARG TARGETOS TARGETARCH
      + RUN go vet ./... && CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /app ."
    `);
  });

  it("keeps an image's version in an argument, and a cache mount", () => {
    expect(
      changes(
        "ARG GO=1.26",
        "FROM golang:${GO}-alpine AS build",
        "COPY . .",
        "RUN --mount=type=cache,target=/root/.cache/go-build CGO_ENABLED=0 go build -o /app .",
        ...END,
      ),
    ).toMatchInlineSnapshot(`
      "- FROM golang:\${GO}-alpine AS build
      + FROM --platform=$BUILDPLATFORM golang:\${GO}-alpine AS build
      - RUN --mount=type=cache,target=/root/.cache/go-build CGO_ENABLED=0 go build -o /app .
      + ARG TARGETOS TARGETARCH
      + RUN --mount=type=cache,target=/root/.cache/go-build CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /app ."
    `);
  });

  it("makes the stage that builds one of the machine's platform, and leaves the image's", () => {
    const text = tryRefactoring("cross-compile", [...START, BUILD, ...END, ""].join("\n"))?.text ?? "";
    const { build } = analyze(text, { platform: "linux/arm64", buildPlatform: "linux/amd64" });
    expect([build.stagePlatforms, build.platform]).toEqual([["linux/amd64", "linux/arm64"], "linux/arm64"]);
  });

  it.each([
    ["cgo is on", [...START, "RUN go build -o /app .", ...END]],
    ["the platform is set", ["FROM --platform=linux/amd64 golang:1.26 AS build", "COPY . .", BUILD, ...END]],
    [
      "it is done already",
      [
        "FROM --platform=$BUILDPLATFORM golang:1.26 AS build",
        "ARG TARGETARCH",
        "COPY . .",
        `RUN CGO_ENABLED=0 GOARCH=$TARGETARCH go build -o /app .`,
        ...END,
      ],
    ],
    ["the file sets GOARCH", [...START, "RUN CGO_ENABLED=0 GOOS=linux GOARCH=amd64 go build -o /app .", ...END]],
    ["the image is the stage that builds", ["FROM golang:1.26", "COPY . .", BUILD, 'CMD ["/app"]']],
    [
      "another stage starts from it",
      [...START, BUILD, "FROM build AS tools", "RUN ./x", ...END, "COPY --from=tools /y /y"],
    ],
    [
      "a program of its image is copied",
      [
        ...START,
        "RUN apt-get update && apt-get install -y tini",
        BUILD,
        ...END,
        "COPY --from=build /usr/bin/tini /tini",
      ],
    ],
    ...[
      "RUN curl -fLo /out/migrate https://example.com/migrate-$(uname -m)",
      'RUN curl -fLo /out/migrate "https://example.com/migrate-$(dpkg --print-architecture)"',
      "RUN wget -O /out/migrate https://example.com/migrate-`apk --print-arch`",
      "RUN A=$(arch) && cp /tools/$A /out/migrate",
      "RUN cp bin/$(go env GOARCH) /out/migrate",
      "RUN curl -fL https://example.com/migrate.linux-amd64.tar.gz | tar -xz -C /out",
      "ADD https://example.com/migrate_linux_x86_64 /out/migrate",
      "RUN GOBIN=/out go install example.com/migrate@v4",
    ].map((other): [string, string[]] => [
      `the stage makes another program by \`${other}\``,
      [
        ...START,
        other,
        "RUN CGO_ENABLED=0 go build -o /out/app .",
        "FROM alpine:3.24",
        "COPY --from=build /out /app",
        'CMD ["/app/app"]',
      ],
    ]),
    ["make builds it", [...START, "RUN CGO_ENABLED=0 make && CGO_ENABLED=0 go build -o /app .", ...END]],
    ["go install puts it elsewhere", [...START, "RUN CGO_ENABLED=0 go install ./cmd/x", BUILD, ...END]],
    [
      "it is another compiler",
      [
        "FROM rust:1.90 AS build",
        "COPY . .",
        "RUN cargo build --release",
        "FROM debian:bookworm-slim",
        "COPY --from=build /target/release/app /app",
      ],
    ],
    ["it isn't known to be an image of Go", ["FROM example.com/go:1 AS build", "COPY . .", BUILD, ...END]],
  ])("is not offered where %s", (_, lines) => {
    expect(changes(...lines)).toBe("not offered");
  });
});
