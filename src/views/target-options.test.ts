import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { targetOptions } from "./target-options.ts";

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

  it("offers the default alone while there is no stage", () => {
    expect(targetOptions(analyze(""), "").options).toHaveLength(1);
  });
});
