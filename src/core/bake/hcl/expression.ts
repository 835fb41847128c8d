import type { Value } from "../value/value.ts";
import { rangeBetween, type SourceRange } from "./position.ts";

/** An expression as it is written; parentheses and templates keep their place. */
export type Expression =
  | Literal
  | Parentheses
  | ScopeTraversal
  | RelativeTraversal
  | Call
  | Conditional
  | Index
  | TupleExpression
  | ObjectExpression
  | ObjectKey
  | ForExpression
  | Splat
  | SplatItem
  | Template
  | TemplateJoin
  | TemplateWrap
  | Binary
  | Unary;

interface Ranged {
  readonly range: SourceRange;
}

export interface Literal extends Ranged {
  readonly kind: "literal";
  readonly value: Value;
}

export interface Parentheses extends Ranged {
  readonly kind: "parentheses";
  readonly inner: Expression;
}

/** A step into a value: `.name` or `[key]` with a key that is written out. */
export type TraversalStep =
  | { readonly kind: "attribute"; readonly name: string; readonly range: SourceRange }
  | { readonly kind: "index"; readonly key: Value; readonly range: SourceRange };

/** A name and the steps from it: `target.app.args`. */
export interface ScopeTraversal extends Ranged {
  readonly kind: "scope traversal";
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly steps: readonly TraversalStep[];
}

/** Steps from any other expression. */
export interface RelativeTraversal extends Ranged {
  readonly kind: "relative traversal";
  readonly source: Expression;
  readonly steps: readonly TraversalStep[];
}

export interface Call {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly Expression[];
  /** The last argument ends in `...`. */
  readonly isExpanded: boolean;
  readonly nameRange: SourceRange;
  readonly openRange: SourceRange;
  readonly closeRange: SourceRange;
}

export interface Conditional extends Ranged {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export interface Index extends Ranged {
  readonly kind: "index";
  readonly collection: Expression;
  readonly key: Expression;
  readonly openRange: SourceRange;
  readonly bracketRange: SourceRange;
}

export interface TupleExpression extends Ranged {
  readonly kind: "tuple";
  readonly elements: readonly Expression[];
  readonly openRange: SourceRange;
}

export interface ObjectExpression extends Ranged {
  readonly kind: "object";
  readonly items: readonly ObjectItem[];
  readonly openRange: SourceRange;
}

export interface ObjectItem {
  readonly key: ObjectKey;
  readonly value: Expression;
}

/** A name as a key is that text, unless it is in parentheses. */
export interface ObjectKey {
  readonly kind: "object key";
  readonly wrapped: Expression;
  readonly isComputed: boolean;
}

export interface ForExpression extends Ranged {
  readonly kind: "for";
  /** "" where the key is not asked for. */
  readonly keyName: string;
  readonly valueName: string;
  readonly collection: Expression;
  /** Only of a `for` that makes an object. */
  readonly key?: Expression;
  readonly value: Expression;
  readonly condition?: Expression;
  readonly isGrouped: boolean;
  readonly openRange: SourceRange;
}

export interface Splat extends Ranged {
  readonly kind: "splat";
  readonly source: Expression;
  readonly each: Expression;
  readonly item: SplatItem;
  readonly markerRange: SourceRange;
}

/** What a splat puts each element of its source in for. */
export interface SplatItem extends Ranged {
  readonly kind: "splat item";
}

export interface Template extends Ranged {
  readonly kind: "template";
  readonly parts: readonly Expression[];
}

/** The texts of a `%{ for }`, put together. */
export interface TemplateJoin {
  readonly kind: "template join";
  readonly tuple: ForExpression;
}

/** A template of a single sequence, whose value it is. */
export interface TemplateWrap extends Ranged {
  readonly kind: "template wrap";
  readonly wrapped: Expression;
}

export type BinaryOperator = "||" | "&&" | "==" | "!=" | ">" | ">=" | "<" | "<=" | "+" | "-" | "*" | "/" | "%";

export interface Binary extends Ranged {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Unary extends Ranged {
  readonly kind: "unary";
  readonly operator: "-" | "!";
  readonly operand: Expression;
  readonly symbolRange: SourceRange;
}

/** The whole of an expression. */
export function rangeOf(expression: Expression): SourceRange {
  switch (expression.kind) {
    case "call":
      return rangeBetween(expression.nameRange, expression.closeRange);
    case "object key":
      return rangeOf(expression.wrapped);
    case "template join":
      return expression.tuple.range;
    default:
      return expression.range;
  }
}

/** The part of an expression that messages about its value point at. */
export function startRangeOf(expression: Expression): SourceRange {
  switch (expression.kind) {
    case "call":
      return rangeBetween(expression.nameRange, expression.openRange);
    case "parentheses":
      return startRangeOf(expression.inner);
    case "conditional":
      return startRangeOf(expression.condition);
    case "index":
    case "tuple":
    case "object":
    case "for":
      return expression.openRange;
    case "object key":
      return startRangeOf(expression.wrapped);
    case "splat":
      return expression.markerRange;
    case "template": {
      const [first] = expression.parts;
      return first ? startRangeOf(first) : expression.range;
    }
    case "template join":
      return expression.tuple.openRange;
    case "binary":
      return startRangeOf(expression.left);
    case "unary":
      return expression.symbolRange;
    default:
      return expression.range;
  }
}
