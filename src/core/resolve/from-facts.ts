import type { Instruction } from "../parse/syntax.ts";

/** How the variables of a FROM, or of its `--platform`, came out. */
export interface FromExpansion {
  readonly kind: "base" | "platform";
  readonly from: Instruction;
  /** Name of the stage, lower case. */
  readonly stage: string;
  readonly written: string;
  readonly expanded: string;
  readonly matched: ReadonlySet<string>;
  readonly unmatched: ReadonlySet<string>;
  /** The arguments that FROM may use. */
  readonly known: readonly string[];
  /** The value of TARGETPLATFORM. */
  readonly targetPlatform: string;
}
