import { bake } from "../../bake/bake.ts";
import type { ComposeReader } from "../../bake/files/input.ts";
import { type Expression, rangeOf } from "../../bake/hcl/expression.ts";
import type { HclBlock } from "../../bake/hcl/body.ts";
import { parseHcl } from "../../bake/hcl/parse-hcl.ts";
import { childrenOf } from "../../bake/hcl/walk.ts";
import type { ProjectInput } from "../../build-input/project-input.ts";
import { lookUp } from "../../text/look-up.ts";
import type { TextRange } from "../../text/range.ts";
import { findDefinition } from "../find-definition.ts";
import { toTextRange } from "../rules/definition-places.ts";
import { stringOf } from "../rules/string-of.ts";
import { filesReadWith } from "./definition-symbols.ts";

/** What an expression comes to: a text as it is, anything else as JSON. */
export interface ExpressionValue {
  readonly range: TextRange;
  readonly value: string;
}

/**
 * The value of the smallest expression around `offset` that is more than a text written out; null where there is none,
 * or where it has no single value, such as within a matrix.
 */
export function expressionValueAt(
  project: ProjectInput,
  path: string,
  offset: number,
  compose: ComposeReader,
): ExpressionValue | null {
  const text = lookUp(project.files, path) ?? "";
  const expressions = expressionsAround(text, offset).filter(isComputed);
  for (const expression of expressions) {
    const range = toTextRange(rangeOf(expression));
    const value = evaluate(project, path, text.slice(range.start, range.end), compose);
    if (value !== null) return { range, value };
  }
  return null;
}

/** The expressions that contain a place, the smallest first. */
function expressionsAround(text: string, offset: number): readonly Expression[] {
  const { attributes, blocks } = parseHcl(text, "").result;
  const pending: HclBlock[] = [...blocks];
  const roots: Expression[] = [...attributes.values()].map(({ expression }) => expression);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    pending.push(...next.body.blocks);
    roots.push(...[...next.body.attributes.values()].map(({ expression }) => expression));
  }
  const around: Expression[] = [];
  let level: readonly Expression[] = roots;
  for (;;) {
    const found = level.find((one) => contains(one, offset));
    if (found === undefined) return around;
    around.unshift(found);
    level = childrenOf(found);
  }
}

function contains(expression: Expression, offset: number): boolean {
  const { start, end } = toTextRange(rangeOf(expression));
  return start <= offset && offset < end;
}

function isComputed(expression: Expression): boolean {
  switch (expression.kind) {
    case "literal":
    case "tuple":
    case "object":
    case "object key":
    case "splat item":
    case "template join":
      return false;
    case "template":
      return stringOf(expression) === undefined;
    default:
      return true;
  }
}

const NAME = "stagelight_value";

/** Has bake evaluate an expression as the default of one more variable. */
function evaluate(project: ProjectInput, path: string, expression: string, compose: ComposeReader): string | null {
  const text = lookUp(project.files, path) ?? "";
  const files = new Map(Object.entries(project.files));
  files.set(path, `${text}\nvariable "${NAME}" {\n  default = (\n${expression}\n)\n}\n`);
  const definition = findDefinition(project);
  const together = filesReadWith(path, project);
  const order = definition !== null && definition.order.length === 0 && together.length > 0 ? [] : together;
  const { variables } = bake(
    { files, order, targets: [], set: [], variables: new Map(), environment: new Map(), now: "2000-01-01T00:00:00Z" },
    compose,
  );
  return variables?.find(({ name }) => name === NAME)?.value ?? null;
}
