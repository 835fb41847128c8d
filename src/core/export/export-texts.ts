import type { Problem } from "../analysis.ts";
import type { EdgeKind } from "../graph/stage-graph.ts";

/** What exported pictures and outlines say. Names, paths, and images come as they are printed. */
export interface ExportTexts {
  /** What each mark of a picture's legend means. */
  readonly legend: Readonly<Record<EdgeKind | "ships" | "built" | "skipped", string>>;
  /** The title of a picture; `target` is empty where there is none. */
  readonly title: (target: string) => string;
  readonly fails: (message: string) => string;
  readonly noStages: string;
  readonly summary: (stages: number, target: string, isDefault: boolean, built: number) => string;
  readonly pulls: (images: readonly string[]) => string;
  readonly inImage: (stages: readonly string[]) => string;
  /** Lines from 1. */
  readonly stage: (index: number, label: string, first: number, last: number, role: string) => string;
  readonly notBuilt: string;
  readonly replaced: (context: string) => string;
  readonly isTarget: string;
  readonly skipped: (target: string) => string;
  readonly needed: (by: readonly string[], isInImage: boolean) => string;
  readonly startsFrom: (origin: string) => string;
  readonly uses: (kind: "copy" | "mount", what: string, to: string, origin: string, line: number) => string;
  readonly stageOrigin: (label: string) => string;
  readonly imageOrigin: (image: string) => string;
  readonly contextOrigin: string;
  readonly namedContext: (name: string) => string;
  readonly scratch: string;
  readonly unresolved: (written: string, hasNoValue: boolean) => string;
  /** Above the services of a Compose project that run an image as it is. */
  readonly services: string;
  readonly service: (name: string, image: string, builtBy: readonly string[], profiles: readonly string[]) => string;
  readonly problems: (count: number) => string;
  readonly problem: (line: number, severity: Problem["severity"], rule: string, message: string) => string;
}

/** The texts in a language, and what a problem says in it. */
export interface ExportWording {
  readonly texts: ExportTexts;
  readonly messageOf: (problem: Problem) => string;
}

export const ENGLISH_EXPORT_TEXTS: ExportTexts = {
  legend: {
    from: "FROM: starts with all files",
    copy: "COPY --from: copies files",
    mount: "RUN --mount: reads while it runs",
    ships: "in the image",
    built: "built, but not in the image",
    skipped: "skipped",
  },
  title: (target) => (target === "" ? "The stages of a Dockerfile" : `The stages of a Dockerfile, target ${target}`),
  fails: (message) => `The build fails: ${message}`,
  noStages: "There are no stages.",
  summary: (stages, target, isDefault, built) =>
    `${count(stages, "stage")}. The build of ${target} (the ${isDefault ? "default" : "requested"} target) runs ${built} of them.`,
  pulls: (images) =>
    images.length === 0 ? "It pulls no images." : `It pulls ${count(images.length, "image")}: ${images.join(", ")}.`,
  inImage: (stages) => `In the image: ${stages.join(", ")}.`,
  stage: (index, label, first, last, role) =>
    `${index}. ${label} (${first === last ? `line ${first}` : `lines ${first} to ${last}`}): ${role}`,
  notBuilt: "not built",
  replaced: (context) => `not built, the named context ${context} replaces it`,
  isTarget: "the target, its result is the image",
  skipped: (target) => `skipped, nothing that ${target} needs comes from here`,
  needed: (by, isInImage) => `built, needed by ${by.join(", ")}${isInImage ? ", its files are in the image" : ""}`,
  startsFrom: (origin) => `starts from ${origin}`,
  uses: (kind, what, to, origin, line) =>
    `${kind === "copy" ? "copies" : "mounts"} ${what} to ${to} from ${origin} (line ${line})`,
  stageOrigin: (label) => `the ${label} stage`,
  imageOrigin: (image) => `the ${image} image`,
  contextOrigin: "the build context",
  namedContext: (name) => `the named context ${name}`,
  scratch: "nothing (scratch)",
  unresolved: (written, hasNoValue) =>
    `${written}, ${hasNoValue ? "where a variable has no value" : "which cannot be resolved"}`,
  services: "Services that aren't built:",
  service: (name, image, builtBy, profiles) =>
    [
      `${name} runs the ${image} image`,
      ...(builtBy.length === 0 ? [] : [`which ${builtBy.join(" and ")} ${builtBy.length === 1 ? "builds" : "build"}`]),
      ...(profiles.length === 0 ? [] : [`${profiles.length === 1 ? "profile" : "profiles"} ${profiles.join(" and ")}`]),
    ].join(", "),
  problems: (found) => `${count(found, "problem")}:`,
  problem: (line, severity, rule, message) => `line ${line}: ${severity}, ${rule}: ${message}`,
};

/** What is said where no other language is asked for. */
export const ENGLISH_WORDING: ExportWording = {
  texts: ENGLISH_EXPORT_TEXTS,
  messageOf: ({ message }) => message,
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
