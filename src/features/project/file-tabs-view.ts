import type { ProjectOverview } from "#core/analysis.ts";
import { type FileKind, fileKindOf } from "#core/build-input/file-kind.ts";
import type { ProjectInput } from "#core/build-input/project-input.ts";
import { lookUp } from "#core/text/look-up.ts";

/** A file of the project as its tab shows it. */
export interface FileTab {
  readonly path: string;
  /** With its slash; "" for a file at the top. */
  readonly folder: string;
  readonly name: string;
  /** Why nothing of this Dockerfile is built; null where something is, where that isn't known, and of other files. */
  readonly unbuilt: "no target" | "not chosen" | null;
}

/** As people count: `service-2` before `service-10`. */
const PATHS = new Intl.Collator("en", { numeric: true });

/** Definitions first, then Dockerfiles, then what is left; each by path. */
const ORDER: readonly FileKind[] = ["bake", "compose", "dockerfile", "ignore", "other"];

/** The tabs of a project's files. `overview` is what was last found out about the project. */
export function fileTabs(project: ProjectInput | undefined, overview: ProjectOverview | undefined): readonly FileTab[] {
  const files = Object.entries(project?.files ?? {}).map(([path, text]) => ({ path, kind: fileKindOf(path, text) }));
  const sorted = files.toSorted(
    (one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || PATHS.compare(one.path, other.path),
  );
  const whyUnbuilt = reasonsOf(overview);
  return sorted.map(({ path, kind }) => {
    const cut = path.lastIndexOf("/") + 1;
    const unbuilt = kind === "dockerfile" ? whyUnbuilt(path) : null;
    return { path, folder: path.slice(0, cut), name: path.slice(cut), unbuilt };
  });
}

function reasonsOf(overview: ProjectOverview | undefined): (path: string) => FileTab["unbuilt"] {
  if (overview === undefined || overview.error !== null) return () => null;
  const { input, targets, builds, places } = overview;
  const built = new Set(builds.flatMap(({ reaches }) => reaches).map((index) => places[index]?.dockerfile));
  const ofTargets = new Set(targets.map(({ dockerfile }) => dockerfile));
  return (path) => {
    if (built.has(path) || lookUp(input.files, path) === undefined) return null;
    return ofTargets.has(path) ? "not chosen" : "no target";
  };
}
