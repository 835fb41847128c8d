import { afterEach, describe, expect, it } from "vitest";
import { adoptAdvice, rememberBuild, selectBuilt, toggleChangedFile } from "./cache-actions.ts";
import { setBuildArg, setText } from "../input/edit.ts";
import { openDocument } from "../links/open-document.ts";
import { initialState, useStore } from "../store.ts";
import { undo } from "../input/undo.ts";

afterEach(() => useStore.setState(initialState));

function undoToast(): void {
  const step = useStore.getState().toast?.undo;
  if (step) undo(step);
}

describe("taking advice", () => {
  it("takes the better texts as built, and leaves the change to be tried on them", () => {
    setText("FROM alpine\nCOPY . .\n");
    rememberBuild();
    toggleChangedFile("README.md");
    setBuildArg("V", "2");
    adoptAdvice({ dockerfile: null, dockerignore: "README.md\n" }, "Done");
    const state = useStore.getState();
    expect(state.input.dockerignore).toBe("README.md\n");
    expect(selectBuilt(state)).toMatchObject({ dockerignore: "README.md\n" });
    expect(state.changedFiles).toEqual(["README.md"]);
  });

  it("is undone with what was taken to be built, as long as nothing was edited since", () => {
    setText("FROM alpine\nRUN a\n");
    rememberBuild();
    const { built } = useStore.getState();
    adoptAdvice({ dockerfile: "FROM alpine\nRUN b\n", dockerignore: "x\n" }, "Done");
    undoToast();
    expect(useStore.getState()).toMatchObject({
      input: { dockerfile: "FROM alpine\nRUN a\n", dockerignore: "" },
      built,
    });
    adoptAdvice({ dockerfile: "FROM alpine\nRUN b\n", dockerignore: null }, "Done");
    setText("FROM alpine\nRUN c\n");
    undoToast();
    expect(useStore.getState().input.dockerfile).toBe("FROM alpine\nRUN c\n");
  });
});

describe("a link that opens the cache panel", () => {
  it("is compared with as it was opened, also where it is edited before the panel is fetched", () => {
    openDocument({ dockerfile: "FROM alpine AS opened\n", view: { panel: "cache" } }, { kind: "link" });
    setText("FROM alpine AS edited\n");
    expect(selectBuilt(useStore.getState())?.dockerfile).toBe("FROM alpine AS opened\n");
  });

  it("has nothing to compare with while the page is empty", () => {
    openDocument({ dockerfile: "", view: { panel: "cache" } }, { kind: "draft" });
    expect(selectBuilt(useStore.getState())).toBeNull();
  });
});
