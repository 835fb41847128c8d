import { compareBytes } from "../../text/compare.ts";
import { quote } from "../../text/quote.ts";
import type { Diagnostic } from "../hcl/diagnostic.ts";
import { type Conditional, rangeOf } from "../hcl/expression.ts";
import { rangeBetween } from "../hcl/position.ts";
import { convert, findConversion, unify } from "../value/convert.ts";
import type { Conversion, Unified } from "../value/converter.ts";
import { isFailure } from "../value/failure.ts";
import { ANY, BOOL, isCollection, isSameType, type ObjectType, type Type, typeName } from "../value/type.ts";
import { nullOf, typeOf, UNKNOWN, unknownOf, type Value } from "../value/value.ts";
import { type Evaluate, reject } from "./diagnose.ts";
import type { EvaluationScope } from "./scope.ts";

/** `condition ? whenTrue : whenFalse`; both results get one type, so both are always evaluated. */
export function evaluateConditional(
  expression: Conditional,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
  evaluate: Evaluate,
): Value {
  const trueDiagnostics: Diagnostic[] = [];
  const falseDiagnostics: Diagnostic[] = [];
  const whenTrue = evaluate(expression.whenTrue, scope, trueDiagnostics);
  const whenFalse = evaluate(expression.whenFalse, scope, falseDiagnostics);
  const common = commonType(whenTrue, whenFalse);
  if (!common) {
    const mismatch = describeMismatch(typeOf(whenTrue), typeOf(whenFalse));
    const detail = `The true and false result expressions must have consistent types. ${mismatch}.`;
    const range = rangeBetween(rangeOf(expression.whenTrue), rangeOf(expression.whenFalse));
    return reject(diagnostics, UNKNOWN, "Inconsistent conditional result types", detail, range);
  }
  const result = unknownOf(common.type);
  const given = evaluate(expression.condition, scope, diagnostics);
  const conditionRange = rangeOf(expression.condition);
  if (given.kind === "null")
    return reject(
      diagnostics,
      result,
      "Null condition",
      "The condition value is null. Conditions must either be true or false.",
      conditionRange,
    );
  if (given.kind === "unknown")
    return whenTrue.kind === "null" && whenFalse.kind === "null" ? nullOf(common.type) : result;
  const condition = convert(given, BOOL);
  if (isFailure(condition) || condition.kind !== "bool")
    return reject(
      diagnostics,
      result,
      "Incorrect condition type",
      "The condition expression must be of type bool.",
      conditionRange,
    );
  const [word, chosen, own, conversion] = condition.isTrue
    ? (["true", whenTrue, trueDiagnostics, common.conversions[0]] as const)
    : (["false", whenFalse, falseDiagnostics, common.conversions[1]] as const);
  diagnostics.push(...own);
  const converted = conversion ? conversion(chosen) : chosen;
  if (!isFailure(converted)) return converted;
  return reject(
    diagnostics,
    result,
    "Inconsistent conditional result types",
    `The ${word} result value has the wrong type: ${converted.message}.`,
    rangeOf(condition.isTrue ? expression.whenTrue : expression.whenFalse),
  );
}

function commonType(whenTrue: Value, whenFalse: Value): Unified | undefined {
  const trueType = typeOf(whenTrue);
  const falseType = typeOf(whenFalse);
  const fromAny = (to: Type): Conversion | undefined => findConversion(ANY, to, true);
  if (isBareNull(whenTrue)) return { type: falseType, conversions: [fromAny(falseType), undefined] };
  if (isBareNull(whenFalse)) return { type: trueType, conversions: [undefined, fromAny(trueType)] };
  if (trueType.kind === "any" || falseType.kind === "any") return { type: ANY, conversions: [] };
  return unify([trueType, falseType]);
}

function isBareNull(value: Value): boolean {
  return value.kind === "null" && value.type.kind === "any";
}

/** What differs between the types of the two results. */
function describeMismatch(trueType: Type, falseType: Type): string {
  const detail = describeParts(trueType, falseType);
  if (detail) return detail;
  const [trueName, falseName] = [typeName(trueType), typeName(falseType)];
  if (trueName === falseName)
    return "At least one deeply-nested attribute or element is not compatible across both the 'true' and the 'false' value";
  return `The 'true' value is ${trueName}, but the 'false' value is ${falseName}`;
}

function describeParts(trueType: Type, falseType: Type): string | undefined {
  if (trueType.kind === "object" && falseType.kind === "object") return describeObjects(trueType, falseType);
  if (trueType.kind === "tuple" && falseType.kind === "tuple") {
    const [left, right] = [trueType.elements, falseType.elements];
    if (left.length !== right.length)
      return `The 'true' tuple has length ${left.length}, but the 'false' tuple has length ${right.length}`;
    const at = left.findIndex((element, index) => !isSameType(element, right[index] ?? ANY));
    return at < 0
      ? undefined
      : `Type mismatch for tuple element ${at}: ${describeMismatch(left[at] ?? ANY, right[at] ?? ANY)}`;
  }
  if (!isCollection(trueType) || !isCollection(falseType) || trueType.kind !== falseType.kind) return undefined;
  const [left, right] = [trueType.element, falseType.element];
  if (left.kind !== right.kind || (left.kind !== "object" && left.kind !== "tuple")) return undefined;
  return `Mismatched ${trueType.kind} element types: ${describeMismatch(left, right)}`;
}

function describeObjects(trueType: ObjectType, falseType: ObjectType): string | undefined {
  for (const name of [...trueType.attributes.keys()].toSorted(compareBytes)) {
    const left = trueType.attributes.get(name) ?? ANY;
    const right = falseType.attributes.get(name);
    if (!right)
      return `The 'true' value includes object attribute ${quote(name)}, which is absent in the 'false' value`;
    if (!isSameType(left, right))
      return `Type mismatch for object attribute ${quote(name)}: ${describeMismatch(left, right)}`;
  }
  for (const name of [...falseType.attributes.keys()].toSorted(compareBytes))
    if (!trueType.attributes.has(name))
      return `The 'false' value includes object attribute ${quote(name)}, which is absent in the 'true' value`;
  return undefined;
}
