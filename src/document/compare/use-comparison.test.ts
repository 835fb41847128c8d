import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { compareTexts } from "./use-comparison.ts";

const BUILD = "FROM golang AS build\nRUN make\nRUN make check\n";

describe("compareTexts", () => {
  it("builds the target that is asked for of both texts", () => {
    const { otherTarget, steps } = compareTexts(
      `${BUILD}FROM scratch\n`,
      analyze(`${BUILD}FROM a\n`, { target: "build" }),
    );
    expect(otherTarget).toBeNull();
    expect(steps).toBeGreaterThan(0);
  });

  it("builds the stage that has become the target where that has another name now", () => {
    const before = `${BUILD.replace("AS build", "AS compile")}FROM scratch\n`;
    const compared = compareTexts(before, analyze(`${BUILD}FROM scratch\n`, { target: "build" }));
    expect(compared.otherTarget).toBe("compile");
    expect(compared.changes).toEqual([{ kind: "stage-renamed", before: "compile", after: "build", line: 1 }]);
    expect(compared.rebuilt).toEqual([]);
  });

  it("builds the last stage where the target is new, and does not say that the build no longer fails", () => {
    const { otherTarget, changes } = compareTexts(BUILD, analyze(`${BUILD}FROM build AS test\n`, { target: "test" }));
    expect(otherTarget).toBe("build");
    expect(changes.map(({ kind }) => kind)).not.toContain("mended");
  });

  it("leaves a target that neither text has to BuildKit's message", () => {
    const { otherTarget, changes } = compareTexts(BUILD, analyze(BUILD, { target: "nothing" }));
    expect({ otherTarget, changes }).toEqual({ otherTarget: null, changes: [] });
  });
});
