import type { AnalyzedTarget } from "#core/analysis.ts";
import { isRemote } from "#core/bake/config/remote.ts";
import { findEntry, isDirectory, type PackedFolder } from "#core/context/packed/packed-folder.ts";
import { subFolder } from "#core/context/packed/sub-folder.ts";
import { targetOfFile } from "#core/project/target-of-file.ts";
import { lookUp } from "#core/text/look-up.ts";
import { cleanPath, joinPath } from "#core/text/path.ts";
import { openProjectFile } from "../project/open-project-file.ts";
import { type AppState, useStore } from "../store.ts";
import { nextFolderId } from "./folder-id.ts";
import type { OpenFolder } from "./folder-slice.ts";

/** The targets of the project that have a build context on this machine; none without a project. */
export function contextTargets({ whole }: Pick<AppState, "whole">): readonly AnalyzedTarget[] {
  return whole?.project?.targets.filter(isLocalTarget) ?? NO_TARGETS;
}

const NO_TARGETS: readonly AnalyzedTarget[] = [];

function isLocalTarget({ context, base }: AnalyzedTarget): boolean {
  return context !== "" && base === undefined;
}

/**
 * The target whose context is shown: the chosen one while its Dockerfile is open, or the file that was open when it was
 * chosen, else that of the open file.
 */
export function selectContextTarget(state: AppState): AnalyzedTarget | null {
  const { file, folderTarget, folderTargetFile, whole } = state;
  const targets = contextTargets(state);
  const isOpen = ({ dockerfile }: AnalyzedTarget): boolean =>
    dockerfile === file || file === "" || file === folderTargetFile;
  const chosen = targets.find((target) => target.name === folderTarget && isOpen(target));
  const project = whole?.project;
  const own = project && targetOfFile(file, { targets, chosen: project.chosen });
  const built = targets.find(({ name }) => project?.chosen.includes(name));
  return chosen ?? own ?? targets.find(({ name }) => name === folderTarget) ?? built ?? targets[0] ?? null;
}

/** Shows the context of a target, and opens its Dockerfile where that is a file of the project. */
export function chooseContextTarget({ name, dockerfile }: AnalyzedTarget): void {
  openProjectFile(dockerfile);
  useStore.setState(({ file }) => ({ folderTarget: name, folderTargetFile: file }));
}

/** Which stage of the graph each stage of the target is whose context is shown; the same without a project. */
export function stageOfContext(state: AppState): (stage: number) => number {
  const target = state.input.project === undefined ? null : selectContextTarget(state);
  if (target === null) return (stage) => stage;
  const places = state.whole?.project?.places ?? [];
  return (stage) =>
    places.findIndex(
      (one) => one.dockerfile === target.dockerfile && one.stage === stage && one.targets.includes(target.name),
    );
}

/** The path of the ignore file that counts for a target: its Dockerfile's own, else that of its context. */
export function ignorePathOf(files: Readonly<Record<string, string>>, target: AnalyzedTarget): string {
  const own = `${target.dockerfile}.dockerignore`;
  return !target.isInline && lookUp(files, own) !== undefined ? own : joinPath(target.context, ".dockerignore");
}

/** A directory of this machine that is given to a build under a name. */
export interface NamedDirectory {
  readonly name: string;
  readonly path: string;
  /** -1 where the folder does not have it. */
  readonly entry: number;
}

/** The named contexts of a target that are directories of the project. */
export function namedDirectories({ options }: AnalyzedTarget, folder: PackedFolder): readonly NamedDirectory[] {
  return Object.entries(options.contexts ?? {}).flatMap(([name, value]) => {
    if (value === "" || isRemote(value) || /^[a-z][a-z0-9+.-]*:/.test(value)) return [];
    const path = cleanPath(value).replace(/^\/+/, "") || ".";
    return [{ name, path, entry: findEntry(folder, path) }];
  });
}

const contexts = new WeakMap<PackedFolder, Map<string, OpenFolder>>();

/** The context of a target as a folder, always the same one; empty where the folder doesn't have it. */
export function contextOf(folder: OpenFolder, target: AnalyzedTarget): OpenFolder {
  const known = contexts.get(folder.packed) ?? new Map<string, OpenFolder>();
  contexts.set(folder.packed, known);
  const key = JSON.stringify([target.name, target.context, nameInContext(target)]);
  const found = known.get(key);
  if (found) return found;
  const entry = findEntry(folder.packed, target.context);
  const isThere = entry >= 0 && isDirectory(folder.packed, entry);
  const made: OpenFolder = {
    ...folder,
    id: nextFolderId(),
    packed: !isThere ? EMPTY : entry === 0 ? folder.packed : subFolder(folder.packed, entry),
    dockerfile: nameInContext(target),
  };
  known.set(key, made);
  return made;
}

/** What the Dockerfile is called in the context; a name that nothing has where it lies outside. */
function nameInContext({ context, dockerfile, isInline }: AnalyzedTarget): string {
  if (isInline) return "Dockerfile";
  if (context === ".") return dockerfile;
  return dockerfile.startsWith(`${context}/`) ? dockerfile.slice(context.length + 1) : "Dockerfile";
}

const EMPTY: PackedFolder = {
  count: 1,
  names: "",
  nameEnds: new Uint32Array(1),
  parents: new Uint32Array(1),
  kinds: Uint8Array.of(1),
  modes: Int16Array.of(-1),
  sizes: new Float64Array(1),
  fileCounts: new Uint32Array(1),
  firstChildren: Uint32Array.of(1),
  childCounts: new Uint32Array(1),
  links: new Map(),
  archives: new Map(),
};
