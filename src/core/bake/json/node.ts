import type { BigFloat } from "../number/big-float.ts";
import { emptyRange, type SourceRange } from "../hcl/position.ts";

/** JSON as it is written, with its places. */
export type JsonNode =
  | JsonObjectNode
  | JsonArrayNode
  | JsonString
  | { readonly kind: "number"; readonly number: BigFloat; readonly range: SourceRange }
  | { readonly kind: "bool"; readonly isTrue: boolean; readonly range: SourceRange }
  | { readonly kind: "null"; readonly range: SourceRange }
  | { readonly kind: "invalid"; readonly range: SourceRange };

export interface JsonObjectNode {
  readonly kind: "object";
  readonly properties: readonly JsonProperty[];
  readonly range: SourceRange;
  readonly openRange: SourceRange;
  readonly closeRange: SourceRange;
}

export interface JsonProperty {
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly value: JsonNode;
}

export interface JsonArrayNode {
  readonly kind: "array";
  readonly elements: readonly JsonNode[];
  readonly range: SourceRange;
  readonly openRange: SourceRange;
}

export interface JsonString {
  readonly kind: "string";
  readonly text: string;
  readonly range: SourceRange;
}

/** The part of a node that messages point at. */
export function startRangeOfNode(node: JsonNode): SourceRange {
  return node.kind === "object" || node.kind === "array" ? node.openRange : node.range;
}

/** Where a message about something that is missing in a body points at. */
export function missingRangeOfNode(node: JsonNode): SourceRange {
  return node.kind === "object" ? node.closeRange : startRangeOfNode(node);
}

/** An object without properties at the start of a file. */
export function emptyObject(file: string): JsonObjectNode {
  const range = emptyRange(file, { line: 1, column: 1, offset: 0 });
  return {
    kind: "object",
    properties: [],
    range,
    openRange: range,
    closeRange: emptyRange("", { line: 0, column: 0, offset: 0 }),
  };
}
