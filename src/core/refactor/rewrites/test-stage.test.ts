import { describe, expect, it } from "vitest";
import { changesOf, tryRefactoring } from "../try-refactoring.ts";

const changes = (...lines: string[]): string => changesOf("test-stage", lines);
const GO = ["FROM golang:1.26 AS build", "WORKDIR /src", "COPY go.mod go.sum ./", "RUN go mod download", "COPY . ."];
const GO_END = ["FROM scratch", "COPY --from=build /app /app", 'CMD ["/app"]'];
const NODE = ["FROM node:22 AS build", "WORKDIR /app", "COPY package*.json ./", "RUN npm ci", "COPY . ."];
const NODE_END = ["FROM nginx:1.30", "COPY --from=build /app/dist /usr/share/nginx/html"];

describe("adding a test stage", () => {
  it("is offered for Go, whose tests need no configuration", () => {
    expect(changes(...GO, "RUN CGO_ENABLED=0 go build -o /app .", "", "# what runs", ...GO_END)).toMatchInlineSnapshot(`
      "+ # docker build --target test .
      + FROM build AS test
      + RUN go test ./...
      +"
    `);
  });

  it("mounts the same caches", () => {
    expect(
      changes(...GO, "RUN --mount=type=cache,target=/root/.cache/go-build go build -o /app .", ...GO_END),
    ).toMatchInlineSnapshot(`
      "+
      + # docker build --target test .
      + FROM build AS test
      + RUN --mount=type=cache,target=/root/.cache/go-build go test ./...
      +"
    `);
  });

  it("is offered for Cargo, with the same profile", () => {
    expect(
      changes(
        "FROM rust:1.90 AS build",
        "WORKDIR /src",
        "COPY . .",
        "RUN cargo build --release --locked",
        "FROM debian:bookworm-slim",
        "COPY --from=build /src/target/release/app /app",
        'CMD ["/app"]',
      ),
    ).toMatchInlineSnapshot(`
      "+
      + # docker build --target test .
      + FROM build AS test
      + RUN cargo test --release --locked
      +"
    `);
  });

  it("is offered for Maven and Gradle", () => {
    expect(
      changes(
        "FROM maven:3.9-eclipse-temurin-21 AS build",
        "COPY . .",
        "RUN mvn -B -DskipTests package",
        "FROM eclipse-temurin:21-jre",
        "COPY --from=build /target/app.jar /app.jar",
        'CMD ["java", "-jar", "/app.jar"]',
      ),
    ).toMatchInlineSnapshot(`
      "+
      + # docker build --target test .
      + FROM build AS test
      + RUN mvn -B test
      +"
    `);
    expect(
      changes(
        "FROM gradle:8-jdk21 AS build",
        "COPY . .",
        "RUN gradle --no-daemon bootJar",
        "FROM eclipse-temurin:21-jre",
        "COPY --from=build /build/libs/app.jar /app.jar",
        'CMD ["java", "-jar", "/app.jar"]',
      ),
    ).toMatchInlineSnapshot(`
      "+
      + # docker build --target test .
      + FROM build AS test
      + RUN gradle test --no-daemon
      +"
    `);
  });

  it("moves tests that the file runs on the way", () => {
    expect(changes(...NODE, "# the tests", "RUN npm test", "RUN npm run build", ...NODE_END)).toMatchInlineSnapshot(`
      "+ RUN npm run build
      +
      + # docker build --target test .
      + FROM build AS test
      - RUN npm run build
      +"
    `);
    expect(
      changes(...GO, "RUN go vet ./... && go test ./...", "RUN go build -o /app .", ...GO_END),
    ).toMatchInlineSnapshot(`
      "- RUN go vet ./... && go test ./...
      +
      + # docker build --target test .
      + FROM build AS test
      + RUN go vet ./... && go test ./...
      +"
    `);
    expect(
      changes(
        "FROM python:3.13 AS build",
        "COPY . /src",
        "RUN pip install --no-cache-dir /src",
        "RUN python -m pytest /src",
        "FROM python:3.13-slim",
        "COPY --from=build /usr/local /usr/local",
        'CMD ["app"]',
      ),
    ).toMatchInlineSnapshot(`
      "+
      + # docker build --target test .
      + FROM build AS test
      +"
    `);
  });

  it("says that an image is built without them, where they were moved", () => {
    const text = [...NODE, "RUN npm test", "RUN npm run build", ...NODE_END, ""].join("\n");
    expect(tryRefactoring("test-stage", text)?.notes).toEqual([
      { id: "run-tests", stage: "test" },
      { id: "no-longer-tested", command: "npm test" },
    ]);
  });

  it("finds a name that nothing has", () => {
    expect(
      changes(...GO.slice(0, -1), "COPY --from=test /data /data", "COPY . .", "RUN go build -o /app .", ...GO_END),
    ).toMatchInlineSnapshot(`"not offered"`);
  });

  it.each([
    [
      "there is a test stage",
      [...GO, "RUN go build -o /app .", "FROM build AS unit-test", "RUN go test ./...", ...GO_END],
    ],
    ["there is one stage", ["FROM golang:1.26", "COPY . .", "RUN go build -o /app .", 'CMD ["/app"]']],
    [
      "the stage has no name",
      ["FROM golang:1.26", "COPY . .", "RUN go build -o /app .", "FROM scratch", "COPY --from=0 /app /app"],
    ],
    ["the command of the tests isn't known", [...NODE, "RUN npm run build", ...NODE_END]],
    [
      "the sources aren't all there",
      ["FROM golang:1.26 AS build", "COPY main.go ./", "RUN go build -o /app main.go", ...GO_END],
    ],
    [
      "what follows takes away what tests need",
      [...NODE, "RUN npm test", "RUN npm run build && npm prune --omit=dev", ...NODE_END],
    ],
    [
      "the result of the tests is written to a file",
      [
        ...GO,
        "RUN go test ./... > /report.txt",
        "RUN go build -o /app .",
        "FROM scratch",
        "COPY --from=build /app /report.txt /",
      ],
    ],
    [
      "tests and build are one command",
      [
        "FROM maven:3.9-eclipse-temurin-21 AS build",
        "COPY . .",
        "RUN mvn verify && mvn test",
        "FROM eclipse-temurin:21-jre",
        "COPY --from=build /target/app.jar /app.jar",
      ],
    ],
    ["nothing takes from the stage", [...GO, "RUN go build -o /app .", "FROM alpine:3.24", 'CMD ["sh"]']],
  ])("is not offered where %s", (_, lines) => {
    expect(changes(...lines)).toBe("not offered");
  });
});
