import { isObject } from "../text/json-value.ts";
import { lookUp } from "../text/look-up.ts";
import { fileKindOf } from "./file-kind.ts";

/** A build of several files: Dockerfiles, and the bake or Compose file that says what is built from them. */
export interface ProjectInput {
  /** The text of every file, by its path in the project. */
  readonly files: Readonly<Record<string, string>>;
  /** The path of the bake or Compose file; left out, the one that `docker buildx bake` finds. */
  readonly definition?: string;
  /** The groups and targets that are built; left out, what the definition builds by default. */
  readonly targets?: readonly string[];
}

/** The most files of a project. */
export const MAX_PROJECT_FILES = 500;

/** Whether JSON of a link or a file is a project: texts by path, and which of them are built. */
export function isProjectInput(json: unknown): json is ProjectInput {
  if (!isObject(json)) return false;
  const { files, definition, targets } = json;
  if (!isObject(files) || !Object.values(files).every((text) => typeof text === "string")) return false;
  const paths = Object.keys(files);
  if (paths.length === 0 || paths.length > MAX_PROJECT_FILES || paths.includes("")) return false;
  return (definition === undefined || typeof definition === "string") && (targets === undefined || isTextList(targets));
}

/** The one form of a project: files sorted by path, defaults left out. */
export function canonicalProject({ files, definition, targets }: ProjectInput): ProjectInput {
  const sorted = Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    files: Object.fromEntries(sorted),
    ...(definition ? { definition } : {}),
    ...(targets && targets.length > 0 ? { targets: [...new Set(targets)] } : {}),
  };
}

/** The paths of all Dockerfiles, the usual one first. Links number the stages of a project in this order. */
export function dockerfilesOf({ files }: ProjectInput): readonly string[] {
  const paths = Object.entries(files).flatMap(([path, text]) =>
    fileKindOf(path, text) === "dockerfile" ? [path] : [],
  );
  return paths.toSorted(
    (one, other) => Number(other === "Dockerfile") - Number(one === "Dockerfile") || (one < other ? -1 : 1),
  );
}

/** The text that stands for a project where only one Dockerfile can be shown; "" where there is none. */
export function mainDockerfile(project: ProjectInput): string {
  const [first] = dockerfilesOf(project);
  return first === undefined ? "" : (lookUp(project.files, first) ?? "");
}

/** The project with a Dockerfile that came along with it, where it has none. */
export function withDockerfile(project: ProjectInput, dockerfile: string): ProjectInput {
  if (dockerfile.trim() === "" || dockerfilesOf(project).length > 0) return project;
  return canonicalProject({ ...project, files: { ...project.files, Dockerfile: dockerfile } });
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
