import type { ComposeReader } from "../bake/files/input.ts";
import { fileKindOf } from "../build-input/file-kind.ts";
import type { ProjectInput } from "../build-input/project-input.ts";
import { type Definition, type DefinitionSettings, readDefinition } from "./read-definition.ts";

/** Keeps the last definition of a project, which typing in a Dockerfile doesn't change. */
export class DefinitionMemory {
  #key = "";
  #last: Definition | null = null;

  /** As `readDefinition`; evaluated only where something that it may read differs from the last time. */
  read(project: ProjectInput, compose: ComposeReader, settings: DefinitionSettings): Definition {
    const key = keyOf(project, settings);
    if (this.#last === null || key !== this.#key) {
      this.#last = readDefinition(project, compose, settings);
      this.#key = key;
    }
    return this.#last;
  }
}

/** Names that a definition may read, whatever their text looks like. */
const READABLE = /\.(?:ya?ml|json|hcl|env)$/i;

/** All paths, because a definition says whether files exist, and the texts other than those of Dockerfiles. */
function keyOf({ files, definition, targets }: ProjectInput, { set, now }: DefinitionSettings): string {
  const read = Object.entries(files).map(([path, text]) => {
    const isRead = path === definition || READABLE.test(path) || fileKindOf(path, text) !== "dockerfile";
    return isRead ? [path, text] : [path, text === ""];
  });
  return JSON.stringify([definition, targets, set, now, read]);
}
