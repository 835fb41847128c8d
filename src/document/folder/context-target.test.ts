import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { packListing } from "#core/context/packed/folder-builder.ts";
import { entryPath } from "#core/context/packed/packed-folder.ts";
import * as contextClient from "#worker/context-client.ts";
import { setText } from "../input/edit.ts";
import { startAnalyzingProjects } from "../project/analyze-projects.ts";
import { openProjectFile } from "../project/open-project-file.ts";
import { openProjectTexts } from "../project/open-project.ts";
import { initialState, useStore } from "../store.ts";
import { attachFolder, showFolder } from "./attach-folder.ts";
import { contextIgnore, setContextIgnore } from "./context-ignore.ts";
import {
  chooseContextTarget,
  contextOf,
  contextTargets,
  namedDirectories,
  selectContextTarget,
  stageOfContext,
} from "./context-target.ts";
import type { OpenFolder } from "./folder-slice.ts";

const BAKE = `group "default" { targets = ["api", "web"] }
target "api" { context = "api" }
target "web" {
  context = "web"
  dockerfile = "prod.Dockerfile"
  contexts = { shared = "./lib", base = "target:api", image = "docker-image://alpine", gone = "../other" }
}
target "remote" { context = "https://github.com/a/b.git" }
`;
const FILES = {
  "docker-bake.hcl": BAKE,
  "api/Dockerfile": "FROM golang\nCOPY . .\n",
  "api/.dockerignore": "vendor\n",
  "web/prod.Dockerfile": "FROM node AS deps\nCOPY . .\nFROM nginx\nCOPY --from=deps /a /a\n",
  "web/prod.Dockerfile.dockerignore": "node_modules\n",
  "web/.dockerignore": "*.md\n",
};
const LISTING = { ...FILES, "web/a.ts": "", "lib/x.ts": "" };

const FOLDER: OpenFolder = {
  id: 1000,
  name: "app",
  origin: "folder",
  packed: packListing(Object.fromEntries(Object.keys(LISTING).map((path) => [path, { size: 10 }]))),
  texts: new Map(),
  dockerfile: "",
  documentId: 0,
  isOfDraft: true,
  keptFor: "",
  isFollowed: false,
  handle: null,
};

let stop = (): void => {};
beforeEach(() => {
  const client = { ask: () => {}, forget: () => {}, cancel: () => {}, stop: () => {} };
  vi.spyOn(contextClient, "createContextClient").mockReturnValue(client);
  useStore.setState(initialState);
  stop = startAnalyzingProjects();
  openProjectTexts(FILES);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

function shown(): string | undefined {
  return selectContextTarget(useStore.getState())?.name;
}

it("shows the context of the target that the open Dockerfile is built as, or of the one that is chosen", () => {
  expect(contextTargets(useStore.getState()).map(({ name }) => name)).toEqual(["api", "web"]);
  expect(shown()).toBe("api");
  openProjectFile("web/prod.Dockerfile");
  expect(shown()).toBe("web");
  useStore.setState({ folderTarget: "api" });
  expect(shown()).toBe("web");
  openProjectFile("docker-bake.hcl");
  expect(shown()).toBe("api");
});

it("shows the context of a chosen target whose Dockerfile isn't a file of the project, until another file is opened", () => {
  const inline = 'target "gone" { context = "lib" }\ntarget "own" { dockerfile-inline = "FROM a" }\n';
  openProjectTexts({ ...FILES, "docker-bake.hcl": BAKE + inline });
  openProjectFile("web/prod.Dockerfile");
  for (const name of ["gone", "own", "api"]) {
    const target = contextTargets(useStore.getState()).find((one) => one.name === name);
    if (!target) throw new Error("no target");
    chooseContextTarget(target);
    expect(shown()).toBe(name);
  }
  openProjectFile("web/prod.Dockerfile");
  expect(shown()).toBe("web");
});

it("keeps the context that is shown while the definition has an error, and edits no ignore file then", () => {
  showFolder({ folder: FOLDER.packed, texts: new Map() }, FOLDER, "");
  const before = useStore.getState().contextFolder;
  expect(before?.packed.count).toBe(3);
  openProjectFile("docker-bake.hcl");
  setText("target {");
  expect(shown()).toBeUndefined();
  expect(useStore.getState().contextFolder).toBe(before);
  expect(contextIgnore(useStore.getState())).toEqual({ name: "", text: "" });
  setContextIgnore("dist\n");
  expect(Object.keys(useStore.getState().input.project?.files ?? {})).not.toContain(".dockerignore");
  setText(BAKE);
  expect(useStore.getState().contextFolder).toBe(before);
});

it("opens the Dockerfile of a dropped folder that isn't the project's, and keeps the project with its own", () => {
  const other = new Map([["Dockerfile", "FROM other\n"]]);
  attachFolder({ folder: FOLDER.packed, texts: other }, FOLDER, false);
  expect(useStore.getState().input.project).toBeDefined();
  attachFolder({ folder: FOLDER.packed, texts: new Map(Object.entries(FILES)) }, FOLDER, true);
  expect(useStore.getState().input.project).toBeDefined();
  attachFolder({ folder: FOLDER.packed, texts: other }, FOLDER, true);
  expect(useStore.getState().input).toEqual({ dockerfile: "FROM other\n" });
});

it("takes the directory of the target as its context, always as the same folder", () => {
  openProjectFile("web/prod.Dockerfile");
  const target = selectContextTarget(useStore.getState());
  if (!target) throw new Error("no target");
  const context = contextOf(FOLDER, target);
  const paths = Array.from({ length: context.packed.count }, (_, entry) => entryPath(context.packed, entry));
  expect(paths.toSorted()).toEqual(["", ".dockerignore", "a.ts", "prod.Dockerfile", "prod.Dockerfile.dockerignore"]);
  expect(context.dockerfile).toBe("prod.Dockerfile");
  expect(contextOf(FOLDER, target)).toBe(context);
  expect(namedDirectories(target, FOLDER.packed)).toMatchObject([
    { name: "gone", path: "../other", entry: -1 },
    { name: "shared", path: "lib" },
  ]);
  expect(contextOf(FOLDER, { ...target, context: "none" }).packed.count).toBe(1);
});

it("edits the ignore file that counts for the target", () => {
  openProjectFile("web/prod.Dockerfile");
  expect(contextIgnore(useStore.getState())).toEqual({
    name: "web/prod.Dockerfile.dockerignore",
    text: "node_modules\n",
  });
  setContextIgnore("dist\n");
  const { project } = useStore.getState().input;
  expect(project?.files).toMatchObject({ "web/prod.Dockerfile.dockerignore": "dist\n", "web/.dockerignore": "*.md\n" });
  expect(selectContextTarget(useStore.getState())?.options.dockerignore).toBe("dist\n");
  openProjectFile("api/Dockerfile");
  expect(contextIgnore(useStore.getState()).name).toBe("api/.dockerignore");
});

it("finds the stage of the graph that a stage of the target is", () => {
  openProjectFile("web/prod.Dockerfile");
  const { whole } = useStore.getState();
  const stageOf = stageOfContext(useStore.getState());
  expect([0, 1].map((stage) => whole?.stages[stageOf(stage)]?.label)).toEqual(["deps", "stage-1"]);
});
