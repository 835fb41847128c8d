import type { BodyBlock } from "../body/body.ts";
import { takeContent } from "../body/content.ts";
import { type AnyExpression, evaluateAny } from "../evaluate/any-expression.ts";
import { childScope, type EvaluationScope } from "../evaluate/scope.ts";
import type { Diagnostic } from "../hcl/diagnostic.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { STRING } from "../value/type.ts";
import { sortedEntries, type Value } from "../value/value.ts";
import { diagnosticsProblem, type BakeProblem, bakeProblem } from "./problem.ts";

/** Resolves everything that an expression needs. */
export type LoadDependencies = (expression: AnyExpression, scope: EvaluationScope) => BakeProblem | undefined;

export interface Scopes {
  readonly kind: "scopes";
  readonly scopes: readonly EvaluationScope[];
}

/** The scopes that a block is evaluated in: one, or one for each combination of its matrix. */
export function readMatrix(block: BodyBlock, root: EvaluationScope, load: LoadDependencies): Scopes | BakeProblem {
  const diagnostics: Diagnostic[] = [];
  const attribute = takeContent(
    block.body,
    { attributes: [{ name: "matrix" }], blocks: [] },
    diagnostics,
  ).attributes.get("matrix");
  if (diagnostics.length > 0) return diagnosticsProblem(diagnostics);
  if (!attribute) return { kind: "scopes", scopes: [root] };
  if (block.type === "group") return bakeProblem("matrix is not supported for groups");
  const missing = load(attribute.expression, root);
  if (missing) return missing;
  const value = evaluateAny(attribute.expression, root, diagnostics);
  if (diagnostics.length > 0) return diagnosticsProblem(diagnostics);
  if (value.kind !== "map" && value.kind !== "object") return bakeProblem("matrix must be a map");
  return combine(value.entries, root);
}

function combine(matrix: ReadonlyMap<string, Value>, root: EvaluationScope): Scopes | BakeProblem {
  let combinations: readonly ReadonlyMap<string, Value>[] = [new Map()];
  for (const [name, values] of sortedEntries(matrix)) {
    const elements = iterate(values);
    if (!elements) return bakeProblem("matrix values must be a list");
    if (!root.budget.grow(elements.length * combinations.length)) return bakeProblem("the matrix is too large");
    combinations = elements.flatMap((value) => combinations.map((one) => new Map([...one, [name, value]])));
  }
  if (matrix.size === 0) return { kind: "scopes", scopes: [root] };
  return { kind: "scopes", scopes: combinations.map((variables) => childScope(root, variables)) };
}

function iterate(value: Value): readonly Value[] | undefined {
  if (value.kind === "list" || value.kind === "set" || value.kind === "tuple") return value.elements;
  if (value.kind === "map" || value.kind === "object") return sortedEntries(value.entries).map(([, entry]) => entry);
  return undefined;
}

/** The name that one of a block's combinations has: its label, or what `name` says. */
export function readName(block: BodyBlock, scope: EvaluationScope, load: LoadDependencies): string | BakeProblem {
  const diagnostics: Diagnostic[] = [];
  const schema = { attributes: [{ name: "name" }, { name: "matrix" }], blocks: [] };
  const { attributes } = takeContent(block.body, schema, diagnostics);
  if (diagnostics.length > 0) return diagnosticsProblem(diagnostics);
  const name = attributes.get("name");
  const [label = ""] = block.labels;
  if (block.type === "group") {
    if (name) return bakeProblem("name is not supported for groups");
    return attributes.has("matrix") ? bakeProblem("matrix is not supported for groups") : label;
  }
  if (!name) return label;
  if (!attributes.has("matrix")) return bakeProblem("name requires matrix");
  const missing = load(name.expression, scope);
  if (missing) return missing;
  const value = evaluateAny(name.expression, scope, diagnostics);
  if (diagnostics.length > 0) return diagnosticsProblem(diagnostics);
  const text = convert(value, STRING);
  if (isFailure(text)) return bakeProblem(text.message);
  return text.kind === "string" ? text.text : bakeProblem("the name of a target must not be null");
}
