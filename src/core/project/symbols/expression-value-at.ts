import { bake } from "../../bake/bake.ts";
import type { ComposeReader } from "../../bake/files/input.ts";
import { type Expression, rangeOf } from "../../bake/hcl/expression.ts";
import { parseHcl } from "../../bake/hcl/parse-hcl.ts";
import { childrenOf, usedVariables } from "../../bake/hcl/walk.ts";
import type { ProjectInput } from "../../build-input/project-input.ts";
import { lookUp } from "../../text/look-up.ts";
import type { TextRange } from "../../text/range.ts";
import { findDefinition } from "../find-definition.ts";
import { toTextRange } from "../rules/definition-places.ts";
import { stringOf } from "../rules/string-of.ts";
import { localsOf } from "./bake-symbols.ts";
import { filesReadWith } from "./definition-symbols.ts";

/** What an expression comes to: a text as it is, anything else as JSON. */
export interface ExpressionValue {
  readonly range: TextRange;
  readonly value: string;
}

/** What an expression is evaluated with. */
export interface EvaluationSettings {
  readonly compose: ComposeReader;
  /** What `timestamp()` gives. */
  readonly now: string;
}

/**
 * The value of the smallest expression around `offset` that is more than a text written out; null where there is none,
 * or where it has no single value, such as within a matrix.
 */
export function expressionValueAt(
  project: ProjectInput,
  path: string,
  offset: number,
  settings: EvaluationSettings,
): ExpressionValue | null {
  const text = lookUp(project.files, path) ?? "";
  for (const { expression, locals } of expressionsAround(text, offset)) {
    // each element, combination or call has its own value of them
    const isLocal = usedVariables(expression).some(({ name }) => locals.has(name));
    if (isLocal || !isComputed(expression)) continue;
    const range = toTextRange(rangeOf(expression));
    const value = evaluate(project, path, text.slice(range.start, range.end), settings);
    if (value !== null) return { range, value };
  }
  return null;
}

interface PlacedExpression {
  readonly expression: Expression;
  /** The names that are only known here: parameters, keys of a matrix, and variables of a `for`. */
  readonly locals: ReadonlySet<string>;
}

/** The expressions that contain a place, the smallest first. */
function expressionsAround(text: string, offset: number): readonly PlacedExpression[] {
  let { attributes, blocks } = parseHcl(text, "").result;
  let locals: ReadonlySet<string> = new Set();
  for (;;) {
    const block = blocks.find(({ body }) => isWithin(toTextRange(body.range), offset));
    if (block === undefined) break;
    locals = new Set([...locals, ...localsOf(block).map(({ name }) => name)]);
    ({ attributes, blocks } = block.body);
  }
  const around: PlacedExpression[] = [];
  let level: readonly Expression[] = [...attributes.values()].map(({ expression }) => expression);
  for (;;) {
    const expression = level.find((one) => isWithin(toTextRange(rangeOf(one)), offset));
    if (expression === undefined) return around;
    around.unshift({ expression, locals });
    if (expression.kind === "for" && !isWithin(toTextRange(rangeOf(expression.collection)), offset))
      locals = new Set([...locals, expression.keyName, expression.valueName]);
    level = childrenOf(expression);
  }
}

function isWithin({ start, end }: TextRange, offset: number): boolean {
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
function evaluate(
  project: ProjectInput,
  path: string,
  expression: string,
  { compose, now }: EvaluationSettings,
): string | null {
  const text = lookUp(project.files, path) ?? "";
  const files = new Map(Object.entries(project.files));
  files.set(path, `${text}\nvariable "${NAME}" {\n  default = (\n${expression}\n)\n}\n`);
  const definition = findDefinition(project);
  const together = filesReadWith(path, project);
  const order = definition !== null && definition.order.length === 0 && together.length > 0 ? [] : together;
  const { variables } = bake(
    { files, order, targets: [], set: [], variables: new Map(), environment: new Map(), now },
    compose,
  );
  return variables?.find(({ name }) => name === NAME)?.value ?? null;
}
