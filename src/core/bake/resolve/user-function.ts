import { elementsOfAny, evaluateAny, keywordOfAny, rangeOfAny, startRangeOfAny } from "../evaluate/any-expression.ts";
import { childScope, type EvaluationScope } from "../evaluate/scope.ts";
import type { BakeFunction, Parameter } from "../functions/function.ts";
import { describeDiagnostics, type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import { type Failure, failure } from "../value/failure.ts";
import { ANY } from "../value/type.ts";
import { tupleValue, type Value } from "../value/value.ts";
import type { FunctionDefinition } from "./definitions.ts";
import { diagnosticsProblem, type BakeProblem, bakeProblem } from "./problem.ts";

/** The names of a function's parameters, in order, or what is wrong with them. */
export interface UserFunctionSignature {
  readonly kind: "signature";
  readonly params: readonly string[];
  readonly variadic: string | undefined;
}

const INVALID = "Invalid param element";
const MUST = "Each parameter name must be an identifier.";

export function readSignature({
  name,
  params,
  variadic,
  result,
}: FunctionDefinition): UserFunctionSignature | BakeProblem {
  if (!result) return bakeProblem(`empty result not allowed for ${name}`);
  if (!params) return bakeProblem(`empty params not allowed for ${name}`);
  const list = elementsOfAny(params.expression);
  if (!list) {
    const subject = startRangeOfAny(params.expression);
    return diagnosticsProblem([diagnostic("Invalid expression", "A static list expression is required.", subject)]);
  }
  const diagnostics: Diagnostic[] = [];
  const names = list.map((param) => {
    const keyword = keywordOfAny(param);
    if (keyword === "") diagnostics.push(diagnostic(INVALID, MUST, rangeOfAny(param)));
    return keyword;
  });
  const last = variadic && keywordOfAny(variadic.expression);
  if (variadic && last === "") diagnostics.push(diagnostic(INVALID, MUST, variadic.range));
  if (diagnostics.length > 0) return diagnosticsProblem(diagnostics);
  return { kind: "signature", params: names, variadic: last };
}

/** A function that a file defines: its result is evaluated with nothing but globals and its parameters. */
export function userFunction(
  definition: FunctionDefinition,
  { params, variadic }: UserFunctionSignature,
  root: EvaluationScope,
): BakeFunction {
  const call = (args: readonly Value[]): Value | Failure => {
    const variables = new Map(params.flatMap((name, at): [string, Value][] => bind(name, args[at])));
    if (variadic !== undefined) variables.set(variadic, tupleValue(args.slice(params.length)));
    const diagnostics: Diagnostic[] = [];
    const { result } = definition;
    if (!result) return failure(`empty result not allowed for ${definition.name}`);
    const value = evaluateAny(result.expression, childScope(root, variables), diagnostics);
    return diagnostics.length > 0 ? failure(describeDiagnostics(diagnostics)) : value;
  };
  const own = params.map(parameter);
  return variadic === undefined
    ? { params: own, returns: ANY, call }
    : { params: own, variadic: parameter(variadic), returns: ANY, call };
}

function bind(name: string, value: Value | undefined): [string, Value][] {
  return value ? [[name, value]] : [];
}

function parameter(name: string): Parameter {
  return { name, type: ANY };
}
