// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { packListing } from "#core/context/packed/folder-builder.ts";
import { unpackFolder } from "#core/context/packed/unpack-tree.ts";
import { adviseOnFolder } from "#core/folder/advise-on-folder.ts";
import { showFolder } from "#document/folder/attach-folder.ts";
import * as watching from "#document/folder/watch-folder.ts";
import { openDocument } from "#document/links/open-document.ts";
import { initialState, useStore } from "#document/store.ts";
import RefactorDialog from "./refactor-dialog.tsx";

const root = new ComponentRoot();
const DOCKERFILE = "FROM node:22-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci\n";
const folder = packListing({
  "package.json": { size: 100 },
  "package-lock.json": { size: 1000 },
  "coverage/report.html": { size: 5000 },
  "src/a.js": { size: 10 },
});

beforeEach(() => {
  // the worker's answer is set by hand
  vi.spyOn(watching, "startWatchingFolder").mockReturnValue();
  vi.spyOn(watching, "askForFolderAdvice").mockReturnValue();
  useStore.setState(initialState, true);
  openDocument({ dockerfile: DOCKERFILE }, { kind: "draft" });
  useStore.setState({ refactoring: "dockerignore" });
  root.open();
  act(() =>
    showFolder(
      { folder, texts: new Map() },
      { name: "app", origin: "folder", isFollowed: false, handle: null },
      "Dockerfile",
    ),
  );
});
afterEach(() => {
  root.close();
  vi.restoreAllMocks();
});

it("writes the ignore file for the folder that is open, as the Context panel does", () => {
  act(() => root.render(<RefactorDialog onClose={() => {}} />));
  expect(document.querySelector("output")?.textContent).toBe("Calculating…");
  act(() => {
    const { analysis, version } = useStore.getState();
    if (analysis === null) throw new Error("nothing is open");
    const folderAdvice = adviseOnFolder(analysis, folder, unpackFolder(folder));
    useStore.setState({ folderAdvice, folderAdviceVersion: version });
  });
  expect(document.body.textContent).toContain("coverage");
  expect(document.body.textContent).not.toContain("node_modules");
  expect(document.body.textContent).toContain("Checked on the open folder");
  const apply = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Apply changes");
  act(() => apply?.click());
  expect(useStore.getState().input).toEqual({ dockerfile: DOCKERFILE, dockerignore: "coverage\n" });
});

it("goes by the text alone where the folder takes too long to look at", () => {
  act(() => root.render(<RefactorDialog onClose={() => {}} />));
  act(() => useStore.setState({ failedAdviceVersion: useStore.getState().version }));
  expect(document.body.textContent).not.toContain("Calculating…");
  expect(document.body.textContent).not.toContain("Checked on the open folder");
  expect(document.body.textContent).toContain("node_modules");
});
