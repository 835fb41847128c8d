// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { analyze } from "#core/analyze.ts";
import { initialState, useStore } from "#document/store.ts";
import { paletteEntries } from "./palette-entries.ts";

vi.mock("#document/project/open-project.ts", () => ({
  openProject: vi.fn<() => Promise<void>>(),
  addToProject: vi.fn<() => Promise<void>>(),
}));

afterEach(() => useStore.setState(initialState, true));

it("has a folder opened as a project, whichever document is open, and added to an open project", async () => {
  const { openProject, addToProject } = await import("#document/project/open-project.ts");
  vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(function (this: HTMLInputElement) {
    expect(this.webkitdirectory).toBe(true);
    Object.defineProperty(this, "files", { value: [new File(["FROM a\n"], "Dockerfile")] });
    this.dispatchEvent(new Event("change"));
  });
  const choose = async (): Promise<void> => {
    const entry = paletteEntries([], useStore.getState()).find(({ label }) => label === "Open a folder…");
    await entry?.run();
  };
  useStore.setState({ input: { dockerfile: "FROM a\n" }, analysis: analyze("FROM a\n") });
  await choose();
  expect(openProject).toHaveBeenCalledOnce();
  expect(addToProject).not.toHaveBeenCalled();
  useStore.setState({ input: { dockerfile: "FROM a\n", project: { files: { Dockerfile: "FROM a\n" } } } });
  await choose();
  expect(addToProject).toHaveBeenCalledOnce();
});
