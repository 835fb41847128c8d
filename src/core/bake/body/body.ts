import type { AnyExpression } from "../evaluate/any-expression.ts";
import type { HclBody } from "../hcl/body.ts";
import type { SourceRange } from "../hcl/position.ts";
import type { JsonNode } from "../json/node.ts";

/** What a body is asked for: attributes and blocks by name. */
export interface BodySchema {
  readonly attributes: readonly AttributeSchema[];
  readonly blocks: readonly BlockSchema[];
}

export interface AttributeSchema {
  readonly name: string;
  readonly isRequired?: boolean;
}

export interface BlockSchema {
  readonly type: string;
  readonly labels: readonly string[];
}

export interface Attribute {
  readonly name: string;
  readonly expression: AnyExpression;
  readonly range: SourceRange;
  readonly nameRange: SourceRange;
}

export interface BodyBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  /** The header of the block, or the opening bracket of its JSON. */
  readonly definitionRange: SourceRange;
  readonly typeRange: SourceRange;
  readonly labelRanges: readonly SourceRange[];
}

/** Attributes and blocks of one file or block; some may have been taken out already. */
export type Body =
  | {
      readonly syntax: "hcl";
      readonly body: HclBody;
      readonly hiddenAttributes: ReadonlySet<string>;
      readonly hiddenBlocks: ReadonlySet<string>;
    }
  | { readonly syntax: "json"; readonly node: JsonNode; readonly hidden: ReadonlySet<string> };

/** What a body has of a schema, and the body without that. */
export interface BodyContent {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly BodyBlock[];
  readonly rest: Body;
}

const NOTHING: ReadonlySet<string> = new Set();

export function hclBody(body: HclBody): Body {
  return { syntax: "hcl", body, hiddenAttributes: NOTHING, hiddenBlocks: NOTHING };
}

export function jsonBody(node: JsonNode): Body {
  return { syntax: "json", node, hidden: NOTHING };
}
