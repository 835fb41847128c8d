import type { Attribute, BodyBlock, Body, BodySchema } from "../body/body.ts";
import { missingRangeOf, takeBlocks, takeContent, takeWholeContent } from "../body/content.ts";
import { type AnyExpression, evaluateAny, startRangeOfAny } from "../evaluate/any-expression.ts";
import type { EvaluationBudget } from "../evaluate/budget.ts";
import { constantScope } from "../evaluate/scope.ts";
import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import type { SourceRange } from "../hcl/position.ts";
import { readText } from "../target/decode.ts";
import type { Type } from "../value/type.ts";

/** A `variable` block. */
export interface BakeVariable {
  readonly name: string;
  readonly type: AnyExpression | undefined;
  readonly default: Attribute | undefined;
  readonly description: string;
  readonly validations: readonly Validation[];
  readonly missingRange: SourceRange;
  /** The type that `type` says, once it was read. */
  constraint: Type | undefined;
}

/** What has to be true of variables; an expression that is missing counts as null. */
export interface Validation {
  readonly condition: AnyExpression | undefined;
  readonly errorMessage: AnyExpression | undefined;
  readonly missingRange: SourceRange;
}

/** A `function` block. */
export interface FunctionDefinition {
  readonly name: string;
  readonly params: Attribute | undefined;
  readonly variadic: Attribute | undefined;
  readonly result: Attribute | undefined;
  readonly block: BodyBlock;
}

export interface Definitions {
  readonly variables: readonly BakeVariable[];
  readonly functions: readonly FunctionDefinition[];
  readonly rest: readonly Body[];
}

const SCHEMA: BodySchema = {
  attributes: [],
  blocks: [
    { type: "variable", labels: ["name"] },
    { type: "function", labels: ["name"] },
  ],
};

/** The variables and functions of all files. */
export function readBakeDefinitions(
  bodies: readonly Body[],
  budget: EvaluationBudget,
  diagnostics: Diagnostic[],
): Definitions {
  const { blocks, rest } = takeBlocks(bodies, SCHEMA, diagnostics);
  const ofType = (type: string): readonly BodyBlock[] => blocks.filter((block) => block.type === type);
  return {
    variables: ofType("variable").map((block) => readVariable(block, budget, diagnostics)),
    functions: ofType("function").map((block) => readFunction(block, diagnostics)),
    rest,
  };
}

const VARIABLE: BodySchema = {
  attributes: [{ name: "type" }, { name: "default" }, { name: "description" }],
  blocks: [{ type: "validation", labels: [] }],
};

function readVariable({ labels, body }: BodyBlock, budget: EvaluationBudget, diagnostics: Diagnostic[]): BakeVariable {
  const { attributes, blocks } = takeContent(body, VARIABLE, diagnostics);
  const description = attributes.get("description");
  return {
    name: labels[0] ?? "",
    type: attributes.get("type")?.expression,
    default: attributes.get("default"),
    description: description ? readConstantText(description.expression, budget, diagnostics) : "",
    validations: blocks.map((block) => readValidation(block, diagnostics)),
    missingRange: missingRangeOf(body),
    constraint: undefined,
  };
}

function readConstantText(expression: AnyExpression, budget: EvaluationBudget, diagnostics: Diagnostic[]): string {
  const text = readText(evaluateAny(expression, constantScope(budget), diagnostics));
  if (text.ok) return text.value;
  diagnostics.push(
    diagnostic("Unsuitable value type", `Unsuitable value: ${text.message}`, startRangeOfAny(expression)),
  );
  return "";
}

const VALIDATION: BodySchema = { attributes: [{ name: "condition" }, { name: "error_message" }], blocks: [] };

function readValidation({ body }: BodyBlock, diagnostics: Diagnostic[]): Validation {
  const { attributes } = takeWholeContent(body, VALIDATION, diagnostics);
  return {
    condition: attributes.get("condition")?.expression,
    errorMessage: attributes.get("error_message")?.expression,
    missingRange: missingRangeOf(body),
  };
}

const FUNCTION: BodySchema = {
  attributes: [{ name: "params" }, { name: "variadic_params" }, { name: "result" }],
  blocks: [],
};

function readFunction(block: BodyBlock, diagnostics: Diagnostic[]): FunctionDefinition {
  const { attributes } = takeWholeContent(block.body, FUNCTION, diagnostics);
  return {
    name: block.labels[0] ?? "",
    params: attributes.get("params"),
    variadic: attributes.get("variadic_params"),
    result: attributes.get("result"),
    block,
  };
}
