import { DEFAULT_NAMES } from "../bake/files/find-files.ts";
import type { ProjectInput } from "../build-input/project-input.ts";
import { lookUp } from "../text/look-up.ts";
import { fileKindOf } from "../build-input/file-kind.ts";

/** The files that say what a project builds. */
export interface DefinitionFiles {
  readonly kind: "bake" | "compose";
  /** The file to show: the one that counts most. */
  readonly path: string;
  /** What `docker buildx bake -f` names, in order; empty where it finds the files itself. */
  readonly order: readonly string[];
}

/** What bake looks for, the one to show first coming first. */
const BAKE_NAMES = ["docker-bake.hcl", "docker-bake.json", "docker-bake.override.hcl", "docker-bake.override.json"];
const COMPOSE_NAMES = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];
const COMPOSE_OVERRIDES = ["compose.override.yaml", "compose.override.yml", "docker-compose.override.yaml"];

/** The paths that a definition is read from, in bake's order; not all of them have to be there. */
export function readOrder({ order }: DefinitionFiles): readonly string[] {
  return order.length > 0 ? order : DEFAULT_NAMES;
}

/** Finds what defines the builds of a project; null where only Dockerfiles are there. */
export function findDefinition({ files, definition }: ProjectInput): DefinitionFiles | null {
  const has = (path: string): boolean => (lookUp(files, path) ?? "") !== "";
  if (definition !== undefined && lookUp(files, definition) !== undefined) return named(definition, files, has);
  const standard = [...BAKE_NAMES, ...COMPOSE_NAMES].find(has);
  if (standard !== undefined) return named(standard, files, has);
  const paths = Object.keys(files).toSorted((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1));
  const other =
    paths.find((path) => kindAt(files, path) === "bake") ?? paths.find((path) => kindAt(files, path) === "compose");
  return other === undefined ? null : named(other, files, has);
}

function named(path: string, files: ProjectInput["files"], has: (path: string) => boolean): DefinitionFiles | null {
  const kind = kindAt(files, path);
  if (kind !== "compose") return { kind: "bake", path, order: BAKE_NAMES.includes(path) ? [] : [path] };
  const overrides = COMPOSE_NAMES.includes(path) ? COMPOSE_OVERRIDES.filter(has).slice(0, 1) : [];
  return { kind, path, order: [path, ...overrides] };
}

function kindAt(files: ProjectInput["files"], path: string): string {
  return fileKindOf(path, lookUp(files, path) ?? "");
}

function depth(path: string): number {
  return path.split("/").length;
}
