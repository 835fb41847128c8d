import { beforeEach, expect, it } from "vitest";
import { applyFix } from "./apply-fix.ts";
import { setText } from "../input/edit.ts";
import { initialState, useStore } from "../store.ts";
import { undo } from "../input/undo.ts";

const TEXT = "FROM a\nb c\n";

const FIX = {
  title: "Rename to `first`",
  isSafe: true,
  edits: [
    { range: { start: 9, end: 10 }, text: "second" },
    { range: { start: 5, end: 6 }, text: "first" },
    { range: { start: 0, end: 0 }, text: "# top\n" },
  ],
};

beforeEach(() => {
  useStore.setState(initialState, true);
  setText(TEXT);
  useStore.setState(({ version }) => ({ reviewVersion: version }));
});

it("applies edits whose ranges are all of the text before, says what it did, and can be undone", () => {
  applyFix(FIX);
  const { input, toast } = useStore.getState();
  const text = input.dockerfile;
  expect(text).toBe("# top\nFROM first\nb second\n");
  expect(toast?.message).toBe("Done: Rename to first");
  if (toast?.undo) undo(toast.undo);
  expect(useStore.getState().input.dockerfile).toBe(TEXT);
});

it("does nothing to a text whose fixes are not proven yet", () => {
  useStore.setState({ reviewVersion: -1 });
  applyFix(FIX);
  expect(useStore.getState().input.dockerfile).toBe(TEXT);
});
