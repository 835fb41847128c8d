import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { compareAnalyses } from "./compare-analyses.ts";

const BEFORE = [
  "FROM golang:1.25 AS build",
  "WORKDIR /src",
  "COPY . .",
  "RUN go build -o /app",
  "FROM alpine AS final",
  "COPY --from=build /app /app",
  'CMD ["/app"]',
];

describe("compareAnalyses", () => {
  it("finds nothing where nothing but comments and white space differ", () => {
    expect(compare(["# build compiles", ...BEFORE.join("\n\n").split("\n")])).toEqual({
      changes: [],
      rebuilt: [],
      steps: 6,
    });
  });

  it("tells a stage that was appended, and that it is now what is built by default", () => {
    const { changes } = compare([...BEFORE, "FROM build AS test", "RUN go test ./..."]);
    expect(changes.slice(0, 2)).toEqual([
      { kind: "stage-added", stage: "test", line: 8 },
      { kind: "default-target", before: "final", after: "test" },
    ]);
  });

  it("tells a stage that went", () => {
    expect(compare(BEFORE.slice(4).map((line) => line.replace("--from=build ", ""))).changes).toContainEqual({
      kind: "stage-removed",
      stage: "build",
    });
  });

  it("knows a renamed stage by what it does, and its readers as unchanged", () => {
    const { changes, rebuilt } = compare(
      BEFORE.map((line) => line.replace(/AS build|from=build/, (name) => name.replace("build", "compile"))),
    );
    expect(changes).toEqual([
      { kind: "stage-renamed", before: "build", after: "compile", line: 1 },
      { kind: "stage-changed", stage: "final", added: 1, removed: 1, line: 5 },
    ]);
    expect(rebuilt).toEqual([]);
  });

  it("tells another base, what then ships, and which steps run again and why", () => {
    const { changes, rebuilt, steps } = compare(BEFORE.map((line) => line.replace("alpine", "debian")));
    expect(changes).toEqual([
      { kind: "base-changed", stage: "final", before: "alpine:latest", after: "debian:latest", line: 5 },
      { kind: "ships-more", what: { kind: "layers", of: "debian:latest" } },
      { kind: "ships-less", what: { kind: "layers", of: "alpine:latest" } },
    ]);
    expect(rebuilt.map(({ line, isFollowUp }) => [line, isFollowUp])).toEqual([
      [5, false],
      [6, true],
    ]);
    expect(steps).toBe(6);
  });

  it("tells what is taken otherwise, and settings of the image", () => {
    const { changes } = compare(
      BEFORE.map((line) => line.replace("/app /app", "/app /bin/app").replace('["/app"]', '["/bin/app"]')),
    );
    expect(changes).toEqual([
      { kind: "stage-changed", stage: "final", added: 2, removed: 2, line: 5 },
      { kind: "edge-changed", edge: { kind: "copy", from: "build", to: "final", line: 6 } },
      { kind: "ships-more", what: { kind: "files", sources: "/app", from: "build", destination: "/bin/app" } },
      { kind: "ships-less", what: { kind: "files", sources: "/app", from: "build", destination: "/app" } },
      { kind: "config", setting: "CMD", before: '["/app"]', after: '["/bin/app"]' },
    ]);
  });

  it("tells edges that came and went", () => {
    const { changes } = compare(BEFORE.map((line) => line.replace("COPY --from=build", "COPY --from=busybox")));
    expect(changes).toContainEqual({
      kind: "edge-added",
      edge: { kind: "copy", from: "busybox:latest", to: "final", line: 6 },
    });
    expect(changes).toContainEqual({
      kind: "edge-removed",
      edge: { kind: "copy", from: "build", to: "final", line: 6 },
    });
  });

  it("tells that a build fails, and that it no longer does", () => {
    const broken = BEFORE.map((line) => line.replace("AS final", "AS final extra"));
    expect(compare(broken).changes[0]).toMatchObject({ kind: "fails" });
    const back = compareAnalyses(analyze(broken.join("\n")), analyze(BEFORE.join("\n")));
    expect(back.changes[0]).toMatchObject({ kind: "mended" });
  });

  it("takes texts of no stage and of many", () => {
    expect(compareAnalyses(analyze(""), analyze("")).changes).toEqual([]);
    const many = Array.from({ length: 300 }, (_, at) => `FROM a\nRUN ${at}`).join("\n");
    expect(compareAnalyses(analyze(many), analyze(many)).changes).toEqual([]);
  });
});

function compare(after: readonly string[]) {
  return compareAnalyses(analyze(BEFORE.join("\n")), analyze(after.join("\n")));
}
