import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { furtherTargets, targetOptions } from "./target-options.ts";

const TWO_STAGES = "FROM a AS build\nFROM b AS runtime\n";

describe("targetOptions", () => {
  it("puts the default first, says which stage it is, and names every stage after it", () => {
    expect(targetOptions(analyze(TWO_STAGES), "").options).toEqual([
      { value: "", label: "runtime (default)" },
      { value: "build", label: "build" },
      { value: "runtime", label: "runtime" },
    ]);
  });

  it("calls a last stage without a name as BuildKit does", () => {
    expect(targetOptions(analyze("FROM a AS build\nFROM b\n"), "").options[0]?.label).toBe("stage-1 (default)");
  });

  it("keeps a target that is the name of no stage, and says so", () => {
    const { options, isUnknown } = targetOptions(analyze(TWO_STAGES, { target: "tets" }), "tets");
    expect(isUnknown).toBe(true);
    expect(options.at(-1)).toEqual({ value: "tets", label: "tets (no such stage)" });
  });

  it("knows a target in other letters, as BuildKit does", () => {
    expect(targetOptions(analyze(TWO_STAGES), "BUILD").isUnknown).toBe(false);
  });

  it("names no stage as the default while the last FROM has an error", () => {
    expect(targetOptions(analyze("FROM a AS build\nFROM b c d e\n"), "").options[0]?.label).toBe(
      "the last stage (default)",
    );
  });

  it("offers the default alone while there is no stage", () => {
    expect(targetOptions(analyze(""), "").options).toHaveLength(1);
  });
});

describe("furtherTargets", () => {
  const of = (text: string, also: readonly string[], target = "") =>
    furtherTargets(analyze(text, { target }), also).map(({ value, label, isChosen }) => [value, label, isChosen]);

  it("offers every other stage once, in order of the text, the default by its name", () => {
    expect(of("FROM a AS x\nFROM b AS y\nFROM c AS z\n", ["X"], "y")).toEqual([
      ["x", "x", true],
      ["z", "z", false],
    ]);
  });

  it("offers a last stage without a name as the default", () => {
    expect(of("FROM a AS x\nFROM b\n", [], "x")).toEqual([["", "stage-1 (default)", false]]);
    expect(of("FROM a AS x\nFROM b\n", [""], "x")).toEqual([["", "stage-1 (default)", true]]);
  });

  it("keeps a name that no stage has, so that it can be taken back", () => {
    expect(of("FROM a AS x\nFROM b AS y\n", ["gone"])).toEqual([
      ["x", "x", false],
      ["gone", "gone (no such stage)", true],
    ]);
  });

  it("offers nothing while there is no other stage", () => {
    expect(of("FROM a\n", [])).toEqual([]);
    expect(furtherTargets(null, ["x"])).toEqual([]);
  });
});
