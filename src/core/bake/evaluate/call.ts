import { quote } from "../../text/quote.ts";
import { type BakeFunction, callFunction, type Parameter } from "../functions/function.ts";
import { closureValue, typeArgument } from "../functions/capsules.ts";
import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import { type Call, type Expression, rangeOf, startRangeOf } from "../hcl/expression.ts";
import type { SourceRange } from "../hcl/position.ts";
import { nameHint, suggestName } from "../hcl/suggest-name.ts";
import { convert } from "../value/convert.ts";
import { type Failure, isFailure } from "../value/failure.ts";
import { UNKNOWN, type Value } from "../value/value.ts";
import { type Evaluate, reject } from "./diagnose.ts";
import { type EvaluationScope, scopesOf } from "./scope.ts";
import { readType } from "./type-expression.ts";

/** `name(arguments)` */
export function evaluateCall(call: Call, scope: EvaluationScope, diagnostics: Diagnostic[], evaluate: Evaluate): Value {
  const fn = findFunction(call.name, scope);
  if (!fn) return refuseName(call, scope, diagnostics);
  const own: Diagnostic[] = [];
  const args = expandLast(call, scope, own, evaluate);
  if (!args) {
    diagnostics.push(...own);
    return UNKNOWN;
  }
  const refusal = checkCount(call, fn, args);
  if (refusal) {
    diagnostics.push(refusal);
    return UNKNOWN;
  }
  const values = args.map((arg, at): Value => {
    const parameter = fn.params[at] ?? fn.variadic;
    return parameter ? readArgument(arg, parameter, scope, own, evaluate) : UNKNOWN;
  });
  if (own.length > 0) {
    diagnostics.push(...own);
    return UNKNOWN;
  }
  const outcome = callFunction(fn, values);
  if (!isFailure(outcome)) return outcome;
  diagnostics.push(describeFailure(call, fn, args, outcome));
  return UNKNOWN;
}

function findFunction(name: string, scope: EvaluationScope): BakeFunction | undefined {
  for (const { functions } of scopesOf(scope)) {
    const fn = functions?.get(name);
    if (fn) return fn;
  }
  return undefined;
}

function refuseName(call: Call, scope: EvaluationScope, diagnostics: Diagnostic[]): Value {
  const hasFunctions = [...scopesOf(scope)].some(({ functions }) => functions !== undefined);
  if (!hasFunctions)
    return reject(
      diagnostics,
      UNKNOWN,
      "Function calls not allowed",
      "Functions may not be called here.",
      rangeOf(call),
    );
  const summary = "Call to unknown function";
  const names = [...(scope.functions?.keys() ?? [])];
  const cut = call.name.lastIndexOf("::");
  if (cut < 0) {
    const detail = `There is no function named ${quote(call.name)}.${nameHint(call.name, names)}`;
    return reject(diagnostics, UNKNOWN, summary, detail, call.nameRange);
  }
  const namespace = call.name.slice(0, cut + 2);
  const name = call.name.slice(cut + 2);
  const inNamespace = names.filter((one) => one.startsWith(namespace));
  const suggestion = suggestName(name, inNamespace);
  const detail =
    inNamespace.length === 0
      ? `There are no functions in namespace ${quote(namespace)}.`
      : `There is no function named ${quote(name)} in namespace ${namespace}.${suggestion && ` Did you mean ${namespace}${suggestion}?`}`;
  return reject(diagnostics, UNKNOWN, summary, detail, call.nameRange);
}

/** An argument as it is written, or one of those that `...` made of the last. */
type Argument = Expression | { readonly kind: "value"; readonly value: Value; readonly range: SourceRange };

function expandLast(
  call: Call,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
  evaluate: Evaluate,
): readonly Argument[] | undefined {
  const last = call.args.at(-1);
  if (!call.isExpanded || !last) return call.args;
  const value = evaluate(last, scope, diagnostics);
  if (diagnostics.length > 0) return undefined;
  const range = rangeOf(last);
  const refuse = (detail: string): undefined => {
    diagnostics.push(diagnostic("Invalid expanding argument value", detail, range));
    return undefined;
  };
  const isNull = value.kind === "null" && EXPANDABLE.has(value.type.kind);
  if (isNull) return refuse("The expanding argument (indicated by ...) must not be null.");
  if (value.kind === "unknown" && EXPANDABLE.has(value.type.kind)) return undefined;
  if (value.kind !== "list" && value.kind !== "tuple" && value.kind !== "set")
    return refuse("The expanding argument (indicated by ...) must be of a tuple, list, or set type.");
  const expanded = value.elements.map((element): Argument => ({ kind: "value", value: element, range }));
  return [...call.args.slice(0, -1), ...expanded];
}

const EXPANDABLE: ReadonlySet<string> = new Set(["any", "list", "tuple", "set"]);

function checkCount(call: Call, fn: BakeFunction, args: readonly Argument[]): Diagnostic | undefined {
  const count = fn.params.length;
  const missing = fn.params[args.length];
  if (missing) {
    const least = fn.variadic ? " at least" : "";
    return diagnostic(
      "Not enough function arguments",
      `Function ${quote(call.name)} expects${least} ${count} argument(s). Missing value for ${quote(missing.name)}.`,
      call.closeRange,
    );
  }
  const extra = args[count];
  if (fn.variadic || !extra) return undefined;
  return diagnostic(
    "Too many function arguments",
    `Function ${quote(call.name)} expects only ${count} argument(s).`,
    startOf(extra),
  );
}

function readArgument(
  arg: Argument,
  parameter: Parameter,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
  evaluate: Evaluate,
): Value {
  if (parameter.reads === "expression")
    return closureValue((own) => (arg.kind === "value" ? arg.value : evaluate(arg, scope, own)));
  if (parameter.reads === "type") return readTypeArgument(arg, diagnostics);
  const given = arg.kind === "value" ? arg.value : evaluate(arg, scope, diagnostics);
  const converted = convert(given, parameter.type);
  if (!isFailure(converted)) return converted;
  const detail = `Invalid value for ${quote(parameter.name)} parameter: ${converted.message}.`;
  return reject(diagnostics, UNKNOWN, "Invalid function argument", detail, startOf(arg));
}

function readTypeArgument(arg: Argument, diagnostics: Diagnostic[]): Value {
  if (arg.kind === "value") return typeArgument(readType(undefined, arg.range, diagnostics));
  return typeArgument(readType(arg, rangeOf(arg), diagnostics));
}

function startOf(arg: Argument): SourceRange {
  return arg.kind === "value" ? arg.range : startRangeOf(arg);
}

function describeFailure(call: Call, fn: BakeFunction, args: readonly Argument[], failure: Failure): Diagnostic {
  const at = failure.argument;
  const parameter = at === undefined ? undefined : (fn.params[at] ?? fn.variadic);
  if (at === undefined || !parameter)
    return diagnostic(
      "Error in function call",
      `Call to function ${quote(call.name)} failed: ${failure.message}.`,
      startRangeOf(call),
    );
  const arg = args[at];
  const detail = `Invalid value for ${quote(parameter.name)} parameter: ${failure.message}.`;
  return diagnostic("Invalid function argument", detail, arg ? startOf(arg) : rangeOf(call));
}
