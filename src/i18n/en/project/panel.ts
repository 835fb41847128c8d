import { ENGLISH_LIST, listOf } from "../../list-of.ts";
import { messages } from "../../messages.ts";

const UNBUILT = { "no target": "which no target builds", "not chosen": "which the chosen targets don't build" };

/** A project of several files: its tabs, its targets, its command. */
export const projectMessages = messages({
  files: "Project files",
  addFile: "Add a file",
  newFile: "New file…",
  openFiles: "Open files…",
  openFolder: "Open a folder…",
  fileName: "Path of the new file",
  create: "Create",
  cancel: "Cancel",
  pathTaken: "There is already a file with this path.",
  renameFile: "Rename…",
  removeFile: "Remove from the project",
  fileMenu: (path: string) => `More actions for ${path}`,
  newPath: (path: string) => `New path for ${path}`,
  rename: "Rename",
  fileTab: (path: string, unbuilt: "no target" | "not chosen" | null, problems: number) => {
    const why = unbuilt === null ? "" : `, ${UNBUILT[unbuilt]}`;
    return `${path}${why}${problems === 0 ? "" : `, ${problems} ${problems === 1 ? "problem" : "problems"}`}`;
  },
  byDefault: "default",
  allServices: "all services",
  allDockerfiles: "all Dockerfiles",
  groups: "Groups",
  targets: "Targets",
  services: "Services",
  dockerfiles: "Dockerfiles",
  stagesOf: (path: string) => `Stages in ${path}`,
  noSuchTarget: (name: string) => `${name} (no such target)`,
  more: "Build more targets",
  moreHeading: "Build together",
  onlyDefault: "Only the default",
  opened: (count: number) => `the project with ${count} files`,
  added: (paths: string) => `Added ${paths}.`,
  noBuildFiles: (name: string) =>
    `There is no Dockerfile, bake file, or Compose file in “${name}”. Nothing was changed.`,
  brokenZip: (name: string) => `“${name}” isn't a readable zip file. Nothing was changed.`,
  tooManyFiles: (most: number) => `A project can have at most ${most} files. Nothing was changed.`,
  tooLong: "The project is larger than 1 MiB, the most this page accepts. Nothing was changed.",
  fold: (path: string) => `Collapse ${path}`,
  unfold: (path: string) => `Expand ${path}`,
  image: "Image of",
  noDockerfiles: "None of the Dockerfiles are here yet",
  doesNotBake: "This definition can't be built",
  addOne: (path: string) => `Add ${path}`,
  missing: (file: string, targets: readonly string[]) =>
    `${file} isn't in the project, so what ${listOf(targets, ENGLISH_LIST)} ${targets.length === 1 ? "builds" : "build"} can't be shown.`,
});
