import { evaluate } from "../evaluate/evaluate.ts";
import type { EvaluationScope } from "../evaluate/scope.ts";
import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import type { Expression, ScopeTraversal } from "../hcl/expression.ts";
import { type Parsed, parseHclExpression, parseHclTemplate, parseHclTraversal } from "../hcl/parse-hcl.ts";
import { describeRange, type SourceRange } from "../hcl/position.ts";
import { calledFunctions, usedVariables } from "../hcl/walk.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { STRING } from "../value/type.ts";
import {
  boolValue,
  NULL,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  UNKNOWN,
  type Value,
} from "../value/value.ts";
import type { JsonNode, JsonObjectNode, JsonString } from "./node.ts";

/** The value of JSON, in which every string is a template. */
export function evaluateJson(node: JsonNode, scope: EvaluationScope, diagnostics: Diagnostic[]): Value {
  scope.budget.step();
  switch (node.kind) {
    case "string":
      return evaluateString(node, scope, diagnostics);
    case "number":
      return numberValue(node.number);
    case "bool":
      return boolValue(node.isTrue);
    case "null":
      return NULL;
    case "array":
      return tupleValue(node.elements.map((element) => evaluateJson(element, scope, diagnostics)));
    case "object":
      return evaluateObject(node, scope, diagnostics);
    default:
      return UNKNOWN;
  }
}

function evaluateString(node: JsonString, scope: EvaluationScope, diagnostics: Diagnostic[]): Value {
  if (scope.isConstant) return stringValue(node.text);
  const template = templateOf(node);
  if (template.diagnostics.length > 0) {
    diagnostics.push(...template.diagnostics);
    return UNKNOWN;
  }
  return evaluate(template.result, scope, diagnostics);
}

const TEMPLATES = new WeakMap<JsonString, Parsed<Expression>>();

/** The template of a string, which is asked for several times. */
function templateOf(node: JsonString): Parsed<Expression> {
  const known = TEMPLATES.get(node);
  if (known) return known;
  const { file, start } = node.range;
  const inside = { line: start.line, column: start.column + 1, offset: start.offset + 1 };
  const template = parseHclTemplate(node.text, file, inside);
  TEMPLATES.set(node, template);
  return template;
}

function evaluateObject(node: JsonObjectNode, scope: EvaluationScope, diagnostics: Diagnostic[]): Value {
  const entries = new Map<string, Value>();
  const ranges = new Map<string, SourceRange>();
  let isKnown = true;
  for (const property of node.properties) {
    const { nameRange } = property;
    const name = convert(
      evaluateString({ kind: "string", text: property.name, range: nameRange }, scope, diagnostics),
      STRING,
    );
    const value = evaluateJson(property.value, scope, diagnostics);
    const refuse = (summary: string, detail: string) => diagnostics.push(diagnostic(summary, detail, nameRange));
    if (isFailure(name))
      refuse("Invalid object key expression", `Cannot use this expression as an object key: ${name.message}.`);
    else if (name.kind === "null") refuse("Invalid object key expression", "Cannot use null value as an object key.");
    else if (name.kind !== "string") isKnown = false;
    else if (entries.has(name.text)) {
      const place = ranges.get(name.text);
      const where = place ? describeRange(place) : "";
      refuse("Duplicate object attribute", `An attribute named "${name.text}" was already defined at ${where}.`);
    } else {
      entries.set(name.text, value);
      ranges.set(name.text, nameRange);
    }
  }
  return isKnown ? objectValue(entries) : UNKNOWN;
}

/** The names from outside that the strings use. */
export function usedVariablesOfJson(node: JsonNode): readonly ScopeTraversal[] {
  switch (node.kind) {
    case "string": {
      const template = templateOf(node);
      return template.diagnostics.length > 0 ? [] : usedVariables(template.result);
    }
    case "array":
      return node.elements.flatMap(usedVariablesOfJson);
    case "object":
      return node.properties.flatMap(({ name, nameRange, value }) => [
        ...usedVariablesOfJson({ kind: "string", text: name, range: nameRange }),
        ...usedVariablesOfJson(value),
      ]);
    default:
      return [];
  }
}

/**
 * The functions that bake finds in JSON: it reads each whole string as an expression, not as a template, so it only
 * finds those of a string that is one.
 */
export function calledFunctionsOfJson(node: JsonNode): readonly string[] {
  switch (node.kind) {
    case "string": {
      if (node.text === "") return [];
      const { result, diagnostics } = parseHclExpression(node.text, node.range.file, node.range.start);
      return diagnostics.length > 0 ? [] : calledFunctions(result);
    }
    case "array":
      return node.elements.flatMap(calledFunctionsOfJson);
    case "object":
      return node.properties.flatMap(({ name, nameRange, value }) => [
        ...calledFunctionsOfJson({ kind: "string", text: name, range: nameRange }),
        ...calledFunctionsOfJson(value),
      ]);
    default:
      return [];
  }
}

/** A string that is a name with steps, or a call; what types, parameters and references are written as. */
export function staticExpressionOf(node: JsonNode): Expression | undefined {
  if (node.kind !== "string") return undefined;
  const { file, start } = node.range;
  const traversal = parseHclTraversal(node.text, file, start);
  if (traversal) return traversal;
  const { result, diagnostics } = parseHclExpression(node.text, file, start);
  return diagnostics.length === 0 && result.kind === "call" ? result : undefined;
}
