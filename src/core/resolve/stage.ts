import type { Instruction } from "../parse/syntax.ts";
import type { LineRange } from "../text/range.ts";

/** Where a stage starts from. */
export type StageBase =
  | { readonly kind: "stage"; readonly index: number }
  /** `ref` as BuildKit normalizes it: `docker.io/library/node:20`. */
  | { readonly kind: "image"; readonly ref: string }
  | { readonly kind: "scratch" }
  /**
   * A named context that comes instead of the image. `ref` is what its image is looked up by: `input:NAME` for another
   * target, "" for one that is only files.
   */
  | { readonly kind: "context"; readonly key: string; readonly ref: string }
  /** Not to be known: the name is invalid, or a variable in it (`$`) has no value. As it is in the text. */
  | { readonly kind: "unknown"; readonly written: string };

/** A stage as written and resolved. */
export interface Stage {
  readonly index: number;
  /** As BuildKit keeps it: lower case, "" when it has none. */
  readonly name: string;
  /** The name, or `stage-N` as BuildKit prints it. */
  readonly label: string;
  readonly base: StageBase;
  /** The key of the named context that replaces the stage, null where none does. */
  readonly replacedBy: string | null;
  /** As written after FROM. */
  readonly baseWritten: string;
  /** As written in `--platform`, "" when it has none. */
  readonly platformWritten: string;
  /** The platform its commands run on, `linux/amd64`; "" when it can't be known. */
  readonly platform: string;
  /** The comment above that starts with its name. */
  readonly doc: string;
  readonly from: Instruction;
  /** Its instructions after FROM, in order. */
  readonly instructions: readonly Instruction[];
  /** From FROM to the last line of its last instruction. */
  readonly lines: LineRange;
}

/** The first and the last `Instruction.index` of a stage. */
export type InstructionSpan = readonly [first: number, last: number];

/** From a stage's FROM to its last instruction. */
export function spanOf({ from, instructions }: Stage): InstructionSpan {
  return [from.index, instructions.at(-1)?.index ?? from.index];
}

/** Whether one of the instructions is in the span. */
export function isInSpan(instruction: number, [first, last]: InstructionSpan): boolean {
  return first <= instruction && instruction <= last;
}

/** What the image that a stage starts from is looked up by, also one that a context brings; "" where it starts from none. */
export function imageRef(base: StageBase): string {
  return base.kind === "image" || base.kind === "context" ? base.ref : "";
}
