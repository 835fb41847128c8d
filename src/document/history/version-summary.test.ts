import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { versionSummary } from "./version-summary.ts";

const TEXT = "FROM golang AS build\nRUN make\nFROM alpine AS final\nCOPY --from=build /app /app\n";

describe("versionSummary", () => {
  it.each([
    [`${TEXT}FROM build AS test\n`, "added stage test"],
    [TEXT.replace("make", "make all"), "changed stage build"],
    [TEXT.replace("alpine", "debian:13"), "final from debian:13"],
    [TEXT.replaceAll("build", "compile"), "renamed build to compile, changed stage final"],
    [`# build compiles\n${TEXT}`, "changed comments or spacing"],
    [`${TEXT}FROM a AS x\nFROM b AS y\nFROM c AS z\n`, "added stage x, added stage y, 1 more"],
  ])("says what was done: %#", (after, summary) => {
    expect(versionSummary(analyze(TEXT), analyze(after))).toBe(summary);
  });

  it("describes a first version, and tells options", () => {
    expect(versionSummary(null, analyze(TEXT))).toBe("2 stages, target final");
    expect(versionSummary(null, analyze(""))).toBe("no stages yet");
    expect(versionSummary(analyze(TEXT), analyze(TEXT, { target: "build" }))).toBe("target build");
  });
});
