import { fileKindOf } from "#core/build-input/file-kind.ts";
import type { ProjectInput } from "#core/build-input/project-input.ts";
import type { ReadFolder } from "#formats/folder/folder-collector.ts";
import { isTooLong } from "../input/limits.ts";
import { setDockerignore } from "../input/edit.ts";
import { openOwn } from "../links/open-link.ts";
import { selectDockerignore, selectIsBlank, selectText } from "../selectors.ts";
import { useStore } from "../store.ts";
import { followOnly } from "./follow-handle.ts";
import { nextFolderId } from "./folder-id.ts";
import { selectFolder } from "./folder-selectors.ts";
import { forgetFolder } from "./kept/keep-folder.ts";
import type { OpenFolder } from "./folder-slice.ts";
import { startWatchingFolder } from "./watch-folder.ts";

/** Where a folder comes from. */
export type FolderDescription = Pick<OpenFolder, "name" | "origin" | "isFollowed" | "handle">;

/**
 * Takes a folder as the build context of the open document. With `opensDockerfile`, or on an empty page, its Dockerfile
 * is opened first; otherwise the text stays, and its ignore file is only taken where there is none. Of a
 * project, nothing is opened, unless the folder is another one.
 */
export function attachFolder(read: ReadFolder, description: FolderDescription, opensDockerfile: boolean): void {
  const { texts } = read;
  leaveShown();
  const { project } = useStore.getState().input;
  const present = selectText(useStore.getState());
  const path = dockerfileIn(texts, present);
  const opensOther = project !== undefined && opensDockerfile && path !== null && !isFolderOf(texts, project);
  // its files are open already
  if (project !== undefined && !opensOther) return showFolder(read, description, "");
  const text = path === null ? undefined : texts.get(path);
  const isWanted = opensDockerfile || selectIsBlank(useStore.getState());
  if (isWanted && path !== null && text !== undefined && text !== present && !isTooLong(text)) {
    const dockerignore = ignoreTextIn(texts, path);
    openOwn({ dockerfile: text, ...(dockerignore && { dockerignore }) }, description.name);
  } else if (selectDockerignore(useStore.getState()) === "") {
    const dockerignore = ignoreTextIn(texts, path ?? "Dockerfile");
    if (dockerignore && !isTooLong(dockerignore)) setDockerignore(dockerignore);
  }
  showFolder(read, description, path ?? "Dockerfile");
}

/** Whether a folder has one of the files of a project, as it is there. */
function isFolderOf(texts: ReadonlyMap<string, string>, { files }: ProjectInput): boolean {
  return Object.entries(files).some(([path, text]) => texts.get(path) === text);
}

/** Shows a folder with the open document, as it is; `keptFor` is the key that this browser keeps it under. */
export function showFolder(
  { folder, texts }: ReadFolder,
  description: FolderDescription,
  dockerfile: string,
  keptFor = "",
): void {
  const { documentId, origin } = useStore.getState();
  const isOfDraft = origin.kind === "draft" && description.origin !== "example" && description.origin !== "link";
  useStore.setState({
    folder: { ...description, id: nextFolderId(), packed: folder, texts, dockerfile, documentId, isOfDraft, keptFor },
    contextFolder: null,
    folderReading: null,
    folderAdvice: null,
    folderAdviceVersion: -1,
    folderEntry: "",
  });
  followOnly(description.handle);
  startWatchingFolder();
}

/** Closes the folder of the document; this browser no longer keeps it. */
export function closeFolder(): void {
  leaveShown();
  useStore.setState({
    folder: null,
    contextFolder: null,
    folderReport: null,
    folderReportOf: -1,
    folderAdvice: null,
  });
  followOnly(null);
}

/** Another folder takes the place of the one that is shown, or none: it doesn't come back with the document. */
function leaveShown(): void {
  const state = useStore.getState();
  if (state.linkedFolder !== "") useStore.setState({ linkedFolder: "" });
  if (selectFolder(state) !== null) void forgetFolder();
}

/** The Dockerfile of a folder that has the present text, else the one that `docker build` takes, else the topmost. */
export function dockerfileIn(texts: ReadonlyMap<string, string>, present: string): string | null {
  const paths = [...texts.keys()].filter((path) => fileKindOf(path, "") === "dockerfile");
  const same = paths.find((path) => texts.get(path) === present);
  const byDepth = paths.toSorted((one, other) => depth(one) - depth(other) || one.length - other.length);
  return same ?? (texts.has("Dockerfile") ? "Dockerfile" : (byDepth[0] ?? null));
}

function depth(path: string): number {
  return path.split("/").length;
}

/** The text of the ignore file that counts for a Dockerfile; "" for none. */
export function ignoreTextIn(texts: ReadonlyMap<string, string>, dockerfile: string): string {
  return texts.get(`${dockerfile}.dockerignore`) ?? texts.get(".dockerignore") ?? "";
}
