import type { TextRange } from "../../text/range.ts";

/** A place in one of the files that define a project. */
export interface DefinitionPlace {
  readonly path: string;
  readonly range: TextRange;
}
