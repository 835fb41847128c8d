// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { analyze } from "#core/analyze.ts";
import { analyzeProject } from "#core/project/analyze-project.ts";
import { COMPOSE_FILES } from "#document/project/compose-files.ts";
import * as opening from "#document/project/open-project.ts";
import { initialState, useStore } from "#document/store.ts";
import { paletteEntries } from "./palette-entries.ts";

afterEach(() => {
  vi.restoreAllMocks();
  useStore.setState(initialState, true);
});

it("has a folder opened as a project, whichever document is open, and added to an open project", async () => {
  const openProject = vi.spyOn(opening, "openProject").mockResolvedValue();
  const addToProject = vi.spyOn(opening, "addToProject").mockResolvedValue();
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

it("goes to the stages of all Dockerfiles of a project, each by its number in the picture", () => {
  const files = {
    "compose.yaml": "services:\n  api:\n    build: ./api\n  web:\n    build: ./web\n",
    "api/Dockerfile": "FROM golang AS build\nRUN make\nFROM scratch AS api\nCOPY --from=build /a /a\n",
    "web/Dockerfile": "FROM node AS deps\nRUN npm ci\nFROM deps AS build\nRUN npm run build\n",
  };
  const whole = analyzeProject({ files }, { compose: COMPOSE_FILES, set: [], now: "", analyze });
  useStore.setState({ file: "web/Dockerfile", analysis: analyze(files["web/Dockerfile"]), whole });
  const entries = paletteEntries([], useStore.getState()).filter(({ group }) => group === "stages");
  expect(entries.map(({ label }) => label)).toEqual([
    "Go to stage build (api/Dockerfile)",
    "Go to stage api",
    "Go to stage deps",
    "Go to stage build (web/Dockerfile)",
  ]);
  for (const entry of entries) {
    void entry.run();
    const { selected, selectedBy } = useStore.getState();
    const stage = selected?.kind === "stage" ? whole.stages[selected.stage] : undefined;
    expect(entry.label).toMatch(new RegExp(`^Go to stage ${stage?.label}\\b`));
    expect(selectedBy).toBe("other");
  }
});
