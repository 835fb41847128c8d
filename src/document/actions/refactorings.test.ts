import { beforeEach, describe, expect, it } from "vitest";
import { setText } from "../input/edit.ts";
import { initialState, useStore } from "../store.ts";
import { refactoringActions, splitStagesAction } from "./refactorings.ts";

beforeEach(() => {
  useStore.setState(initialState, true);
  setText("FROM alpine:3.24\nRUN touch /a\n");
});

function enabled(): readonly string[] {
  return refactoringActions.filter(({ isEnabled }) => isEnabled(useStore.getState())).map(({ id }) => id);
}

describe("refactoringActions", () => {
  it("can be run where the review of the present text found that they hold", () => {
    expect(enabled()).toEqual([]);
    const { version } = useStore.getState();
    const review = {
      fixes: [],
      actions: [],
      reproducible: { answer: "yes", reasons: [] },
      secrets: { answer: "no", reasons: [] },
      neededArguments: [],
      refactorings: ["pin-bases"],
    } as const;
    useStore.setState({ review, reviewVersion: version });
    expect(enabled()).toEqual(["refactor-pin-bases"]);
    setText("FROM alpine:3.24.2\nRUN touch /a\n");
    expect(enabled()).toEqual([]);
  });

  it("open the preview of their refactoring", () => {
    void refactoringActions.find(({ id }) => id === "refactor-cache-mounts")?.run();
    expect([useStore.getState().dialog, useStore.getState().refactoring]).toEqual(["refactor", "cache-mounts"]);
    void splitStagesAction.run();
    expect(useStore.getState().refactoring).toBe("split");
  });
});
