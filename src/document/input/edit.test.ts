import { beforeEach, describe, expect, it } from "vitest";
import { receiveAnalysis } from "../analysis/analyze-long-texts.ts";
import { resetBuildArgs, setBuildArg, setPlatform, setTarget, setText } from "./edit.ts";
import { SYNC_ANALYSIS_LENGTH } from "./limits.ts";
import { selectIsAnalyzed, selectProblems } from "../selectors.ts";
import { initialState, useStore } from "../store.ts";

const TWO_STAGES = "FROM a AS build\nFROM b AS runtime\nCOPY --from=build /x /x\n";

beforeEach(() => useStore.setState(initialState, true));

describe("setText", () => {
  it("analyzes a short text in the same step", () => {
    setText(TWO_STAGES);
    const { analysis, version, analysisVersion, isEdited } = useStore.getState();
    expect(analysis?.text).toBe(TWO_STAGES);
    expect([version, analysisVersion, isEdited]).toEqual([1, 1, true]);
  });

  it("does nothing when nothing changes", () => {
    setText(TWO_STAGES);
    setText(TWO_STAGES);
    expect(useStore.getState().version).toBe(1);
  });

  it("leaves a long text to the worker and keeps the last analysis until then", () => {
    setText(TWO_STAGES);
    const long = `${TWO_STAGES}# ${"x".repeat(SYNC_ANALYSIS_LENGTH)}\n`;
    setText(long);
    const state = useStore.getState();
    expect(state.analysis?.text).toBe(TWO_STAGES);
    expect(selectIsAnalyzed(state)).toBe(false);
  });
});

describe("receiveAnalysis", () => {
  it("drops an answer of another version than the present", () => {
    setText(TWO_STAGES);
    const { analysis } = useStore.getState();
    if (analysis === null) throw new Error("a short text is analyzed at once");
    setText("FROM c\n");
    receiveAnalysis(1, analysis);
    expect(useStore.getState().analysis?.text).toBe("FROM c\n");
  });
});

describe("the build options", () => {
  beforeEach(() => setText(TWO_STAGES));

  it("build another target", () => {
    setTarget("build");
    expect(useStore.getState().analysis?.build.reaches).toEqual([0]);
  });

  it("report a target that no stage has", () => {
    setTarget("tets");
    const errors = selectProblems(useStore.getState()).filter(({ severity }) => severity === "error");
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('target stage "tets" could not be found'),
    ]);
  });

  it("keep build arguments sorted, and take them back one by one or all", () => {
    setBuildArg("B", "2");
    setBuildArg("A", "1");
    expect(Object.entries(useStore.getState().input.buildArgs ?? {})).toEqual([
      ["A", "1"],
      ["B", "2"],
    ]);
    setBuildArg("A", null);
    expect(useStore.getState().input.buildArgs).toEqual({ B: "2" });
    resetBuildArgs();
    expect(useStore.getState().input.buildArgs).toEqual({});
  });

  it("go to the analysis", () => {
    setPlatform("linux/arm64");
    expect(useStore.getState().analysis?.build.platform).toBe("linux/arm64");
  });
});
