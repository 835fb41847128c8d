import { type FileKind, fileKindOf } from "#core/build-input/file-kind.ts";
import type { ProjectInput } from "#core/build-input/project-input.ts";

/** A file of the project as its tab shows it. */
export interface FileTab {
  readonly path: string;
  /** With its slash; "" for a file at the top. */
  readonly folder: string;
  readonly name: string;
}

/** Definitions first, then Dockerfiles, then what is left; each by path. */
const ORDER: readonly FileKind[] = ["bake", "compose", "dockerfile", "ignore", "other"];

/** The tabs of a project's files. */
export function fileTabs(project: ProjectInput | undefined): readonly FileTab[] {
  const files = Object.entries(project?.files ?? {}).map(([path, text]) => ({ path, kind: fileKindOf(path, text) }));
  const sorted = files.toSorted(
    (one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || (one.path < other.path ? -1 : 1),
  );
  return sorted.map(({ path }) => {
    const cut = path.lastIndexOf("/") + 1;
    return { path, folder: path.slice(0, cut), name: path.slice(cut) };
  });
}
