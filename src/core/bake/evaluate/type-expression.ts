import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import { type Call, type Expression, type ObjectExpression, rangeOf } from "../hcl/expression.ts";
import { keywordOf } from "../hcl/keyword.ts";
import { rangeBetween, type SourceRange } from "../hcl/position.ts";
import { ANY, BOOL, listType, mapOf, NUMBER, objectOf, setOf, STRING, tupleOf, type Type } from "../value/type.ts";

const INVALID = "Invalid type specification";

const OBJECT_NEEDS =
  "The object type constructor requires one argument specifying the attribute types and values as a map.";
const TUPLE_NEEDS = "The tuple type constructor requires one argument specifying the element types as a list.";

function collectionNeeds(kind: string): string {
  return `The ${kind} type constructor requires one argument specifying the element type.`;
}

/**
 * The type that an expression names, such as `list(string)`; `any` where something is wrong, which is reported.
 * `range` is the expression's place, also where it isn't an expression that could name a type.
 */
export function readType(expression: Expression | undefined, range: SourceRange, diagnostics: Diagnostic[]): Type {
  const keyword = expression ? keywordOf(expression) : "";
  if (keyword !== "") return readKeyword(keyword, range, diagnostics);
  if (expression?.kind === "call") return readCall(expression, range, diagnostics);
  return refuse(
    diagnostics,
    "A type specification is either a primitive type keyword (bool, number, string) or a complex type constructor call, like list(string).",
    range,
  );
}

function refuse(diagnostics: Diagnostic[], detail: string, subject: SourceRange): Type {
  diagnostics.push(diagnostic(INVALID, detail, subject));
  return ANY;
}

const KEYWORDS: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["bool", BOOL],
  ["string", STRING],
  ["number", NUMBER],
  ["any", ANY],
]);

function readKeyword(keyword: string, range: SourceRange, diagnostics: Diagnostic[]): Type {
  const type = KEYWORDS.get(keyword);
  if (type) return type;
  if (keyword === "list" || keyword === "map" || keyword === "set")
    return refuse(diagnostics, collectionNeeds(keyword), range);
  if (keyword === "object") return refuse(diagnostics, OBJECT_NEEDS, range);
  if (keyword === "tuple") return refuse(diagnostics, TUPLE_NEEDS, range);
  return refuse(diagnostics, `The keyword "${keyword}" is not a valid type specification.`, range);
}

function readCall(call: Call, range: SourceRange, diagnostics: Diagnostic[]): Type {
  const argsRange = rangeBetween(call.openRange, call.closeRange);
  const [argument, second] = call.args;
  const last = call.args.at(-1);
  const countRange = second && last ? rangeBetween(rangeOf(second), rangeOf(last)) : argsRange;
  const isSingle = call.args.length === 1 && argument !== undefined;
  switch (call.name) {
    case "bool":
    case "string":
    case "number":
      return refuse(diagnostics, `Primitive type keyword "${call.name}" does not expect arguments.`, argsRange);
    case "any":
      return refuse(diagnostics, 'Type constraint keyword "any" does not expect arguments.', argsRange);
    case "list":
    case "set":
    case "map": {
      if (!isSingle) return refuse(diagnostics, collectionNeeds(call.name), countRange);
      const element = readType(argument, rangeOf(argument), diagnostics);
      if (call.name === "list") return listType(element);
      return call.name === "set" ? setOf(element) : mapOf(element);
    }
    case "object":
      if (!isSingle) return refuse(diagnostics, OBJECT_NEEDS, countRange);
      if (argument.kind === "object") return readObject(argument, diagnostics);
      return refuse(
        diagnostics,
        "Object type constructor requires a map whose keys are attribute names and whose values are the corresponding attribute types.",
        rangeOf(argument),
      );
    case "tuple":
      if (!isSingle) return refuse(diagnostics, TUPLE_NEEDS, countRange);
      if (argument.kind === "tuple")
        return tupleOf(argument.elements.map((element) => readType(element, rangeOf(element), diagnostics)));
      return refuse(diagnostics, "Tuple type constructor requires a list of element types.", rangeOf(argument));
    case "optional":
      return refuse(
        diagnostics,
        'Keyword "optional" is valid only as a modifier for object type attributes.',
        call.nameRange,
      );
    default:
      return refuse(diagnostics, `Keyword "${call.name}" is not a valid type constructor.`, range);
  }
}

function readObject(expression: ObjectExpression, diagnostics: Diagnostic[]): Type {
  const attributes = new Map<string, Type>();
  const optional: string[] = [];
  for (const { key, value } of expression.items) {
    const name = keywordOf(key);
    if (name === "") {
      refuse(diagnostics, "Object constructor map keys must be attribute names.", rangeOf(key));
      continue;
    }
    if (attributes.has(name)) {
      refuse(diagnostics, "Object constructor map keys must be unique.", rangeOf(key));
      continue;
    }
    const type = readAttribute(name, value, optional, diagnostics);
    if (type) attributes.set(name, type);
  }
  return objectOf(attributes, optional);
}

function readAttribute(
  name: string,
  value: Expression,
  optional: string[],
  diagnostics: Diagnostic[],
): Type | undefined {
  if (value.kind !== "call" || value.name !== "optional") return readType(value, rangeOf(value), diagnostics);
  const [type] = value.args;
  const argsRange = rangeBetween(value.openRange, value.closeRange);
  if (!type) {
    refuse(diagnostics, "Optional attribute modifier requires the attribute type as its argument.", argsRange);
    return undefined;
  }
  if (value.args.length === 1) optional.push(name);
  else refuse(diagnostics, "Optional attribute modifier expects only one argument: the attribute type.", argsRange);
  return readType(type, rangeOf(type), diagnostics);
}
