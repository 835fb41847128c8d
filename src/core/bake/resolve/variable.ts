import type { Attribute } from "../body/body.ts";
import { type AnyExpression, keywordOfAny, rangeOfAny, staticExpressionOfAny } from "../evaluate/any-expression.ts";
import { readType } from "../evaluate/type-expression.ts";
import type { Diagnostic } from "../hcl/diagnostic.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { readJsonValue } from "../value/read-json.ts";
import { ANY, isPrimitive, type Type, typeName } from "../value/type.ts";
import { nullOf, stringValue, typeOf, type Value } from "../value/value.ts";
import type { BakeVariable } from "./definitions.ts";
import { isCsvType, readOverrideCsv, readPrimitive } from "./override.ts";
import { diagnosticsProblem, type BakeProblem, bakeProblem, undefinedProblem } from "./problem.ts";

/** Everything that the value of a variable comes from. */
export interface VariableSource {
  readonly name: string;
  readonly definition: BakeVariable | undefined;
  /** A global attribute of the name. */
  readonly attribute: Attribute | undefined;
  readonly variables: ReadonlyMap<string, BakeVariable>;
  readonly builtIn: ReadonlyMap<string, string>;
  readonly lookup: (name: string) => string | undefined;
}

export interface Evaluated {
  readonly kind: "evaluated";
  readonly value: Value;
}

type EvaluateDefault = (expression: AnyExpression, diagnostics: Diagnostic[]) => Evaluated | BakeProblem;

/** The value of a variable: from outside, or its default, or that of a global attribute. */
export function readVariable(source: VariableSource, evaluateDefault: EvaluateDefault): Evaluated | BakeProblem {
  const { name, definition, attribute } = source;
  if (!attribute && !definition) return undefinedProblem(`variable "${name}"`);
  const constraint = attribute || !definition ? undefined : readConstraint(definition);
  if (constraint?.kind === "diagnostics") return constraint;
  const type = constraint?.type ?? ANY;
  const isTyped = constraint?.isTyped ?? false;
  if (definition && isTyped) definition.constraint = type;
  const given = attribute ?? definition?.default;
  if (!given && !findOverride(source, false)) return evaluated(isTyped ? nullOf(type) : stringValue(""));
  const initial = given && initialValue(source, given, type, evaluateDefault);
  if (initial && initial.kind !== "evaluated") return initial;
  const override = definition ? findOverride(source, isTyped) : undefined;
  if (override) return readOverride(name, override, { type, isTyped, initial: initial?.value });
  return evaluated(initial?.value ?? stringValue(""));
}

function evaluated(value: Value): Evaluated {
  return { kind: "evaluated", value };
}

interface Constraint {
  readonly kind: "constraint";
  readonly type: Type;
  readonly isTyped: boolean;
}

function readConstraint({ type: expression }: BakeVariable): Constraint | (BakeProblem & { kind: "diagnostics" }) {
  if (!expression) return { kind: "constraint", type: ANY, isTyped: false };
  const diagnostics: Diagnostic[] = [];
  const written = staticExpressionOfAny(expression);
  const type = readType(written, rangeOfAny(expression), diagnostics);
  if (diagnostics.length > 0) {
    const isNull =
      expression.syntax === "json"
        ? expression.node.kind === "null"
        : expression.expression.kind === "literal" && expression.expression.value.kind === "null";
    return isNull ? { kind: "constraint", type: ANY, isTyped: false } : { kind: "diagnostics", diagnostics };
  }
  return { kind: "constraint", type, isTyped: type.kind !== "any" || keywordOfAny(expression) === "any" };
}

function initialValue(
  { name }: VariableSource,
  { expression }: Attribute,
  type: Type,
  evaluateDefault: EvaluateDefault,
): Evaluated | BakeProblem {
  const diagnostics: Diagnostic[] = [];
  const outcome = evaluateDefault(expression, diagnostics);
  if (outcome.kind !== "evaluated") return outcome;
  if (diagnostics.length > 0) return diagnosticsProblem(diagnostics);
  const converted = convert(outcome.value, type);
  if (!isFailure(converted)) return evaluated(converted);
  return bakeProblem(`invalid type ${typeName(type)} for variable ${name} default value: ${converted.message}`);
}

interface Override {
  readonly text: string;
  readonly isJson: boolean;
}

function findOverride({ name, variables, builtIn, lookup }: VariableSource, favorsJson: boolean): Override | undefined {
  const text = lookup(name);
  const jsonName = `${name}_JSON`;
  if ((text === undefined || favorsJson) && !variables.has(jsonName) && !builtIn.has(jsonName)) {
    const json = lookup(jsonName);
    if (json !== undefined) return { text: json, isJson: true };
  }
  return text === undefined ? undefined : { text, isJson: false };
}

interface Expected {
  readonly type: Type;
  readonly isTyped: boolean;
  readonly initial: Value | undefined;
}

function readOverride(
  name: string,
  { text, isJson }: Override,
  { type, isTyped, initial }: Expected,
): Evaluated | BakeProblem {
  if (isTyped && isJson) {
    const value = readJsonValue(text, type);
    if (!isFailure(value)) return evaluated(value);
    return bakeProblem(`failed to convert variable ${name} from JSON: ${value.message}`);
  }
  if (isCsvType(type)) {
    const value = readOverrideCsv(name, text, type);
    return value.ok
      ? evaluated(value.value)
      : bakeProblem(`failed to convert variable ${name} from CSV: ${value.message}`);
  }
  const isString = !isTyped && (!initial || typeOf(initial).kind === "any");
  if (isString) return evaluated(stringValue(text));
  const wanted = isTyped ? type : typeOf(initial ?? stringValue(""));
  if (!isPrimitive(wanted)) return bakeProblem(`unsupported type ${typeName(wanted)} for variable ${name}`);
  const value = readPrimitive(name, text, wanted);
  return value.ok ? evaluated(value.value) : bakeProblem(value.message);
}
