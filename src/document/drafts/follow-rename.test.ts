import { afterEach, beforeEach, expect, it } from "vitest";
import { setBuildArg, setTarget, setText } from "../input/edit.ts";
import { setExtraTargets } from "../view/view-actions.ts";
import { expectRename, startFollowingRenames } from "./follow-rename.ts";
import { initialState, useStore } from "../store.ts";

const BEFORE = "ARG A=1\nFROM a AS old\n";
const AFTER = "ARG A=1\nFROM a AS new\n";
const RENAMING = { edits: [{ range: { start: 18, end: 21 }, text: "new" }], options: { target: "new" } };

let stop = (): void => {};

beforeEach(() => {
  useStore.setState(initialState, true);
  stop = startFollowingRenames();
  setText(BEFORE);
});

afterEach(() => stop());

/** Types, and lets what follows it follow. */
async function type(text: string): Promise<void> {
  setText(text);
  await Promise.resolve();
}

it("takes the target along when its stage is renamed, and back when that is undone", async () => {
  setTarget("old");
  expectRename({ text: BEFORE, options: { target: "old" } }, RENAMING);
  await type(AFTER);
  expect(useStore.getState().input.target).toBe("new");
  await type(BEFORE);
  expect(useStore.getState().input.target).toBe("old");
  await type(AFTER);
  expect(useStore.getState()).toMatchObject({ input: { target: "new" }, analysis: { options: { target: "new" } } });
});

it("takes a build argument along with the value that it has by then", async () => {
  setBuildArg("A", "2");
  expectRename(
    { text: BEFORE, options: { buildArgs: { A: "2" } } },
    { edits: [{ range: { start: 4, end: 5 }, text: "B" }], options: { buildArgs: { B: "2" } } },
  );
  const after = BEFORE.replace("A=1", "B=1");
  await type(after);
  expect(useStore.getState().input.buildArgs).toEqual({ B: "2" });
  setBuildArg("B", "3");
  await type(BEFORE);
  expect(useStore.getState().input.buildArgs).toEqual({ A: "3" });
});

it("leaves another target that was chosen meanwhile, and any other change of the text", async () => {
  setTarget("old");
  expectRename({ text: BEFORE, options: { target: "old" } }, RENAMING);
  await type(`${BEFORE}# typed\n`);
  expect(useStore.getState().input.target).toBe("old");
  await type(BEFORE);
  await type(AFTER);
  setTarget("");
  await type(BEFORE);
  expect(useStore.getState().input.target).toBe("");
});

it("renames a stage among the further targets, and takes that back whole", async () => {
  setExtraTargets(["other", "old"]);
  expectRename({ text: BEFORE, options: {} }, { ...RENAMING, options: {}, stage: { from: "old", to: "new" } });
  await type(AFTER);
  expect(useStore.getState().graphView.extraTargets).toEqual(["other", "new"]);
  await type(BEFORE);
  expect(useStore.getState().graphView.extraTargets).toEqual(["other", "old"]);
});
