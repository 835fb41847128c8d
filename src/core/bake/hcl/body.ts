import type { Expression } from "./expression.ts";
import type { SourceRange } from "./position.ts";

/** What is between the braces of a block, or a whole file. */
export interface HclBody {
  readonly kind: "hcl";
  readonly attributes: ReadonlyMap<string, HclAttribute>;
  readonly blocks: readonly HclBlock[];
  readonly range: SourceRange;
}

export interface HclAttribute {
  readonly name: string;
  readonly expression: Expression;
  readonly range: SourceRange;
  readonly nameRange: SourceRange;
}

export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: HclBody;
  readonly typeRange: SourceRange;
  readonly labelRanges: readonly SourceRange[];
  readonly openBraceRange: SourceRange;
}
