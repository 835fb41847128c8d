import { quote } from "../../text/quote.ts";
import { compareFloats, isInteger, truncate } from "../number/arithmetic.ts";
import { fromInteger, signOf } from "../number/big-float.ts";
import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import type { TraversalStep } from "../hcl/expression.ts";
import type { SourceRange } from "../hcl/position.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { isPrimitive, NUMBER, STRING, typeName } from "../value/type.ts";
import { type NumberValue, typeOf, UNKNOWN, unknownOf, type Value } from "../value/value.ts";

/** The value after these steps; the first that is impossible is reported. */
export function followSteps(from: Value, steps: readonly TraversalStep[], diagnostics: Diagnostic[]): Value {
  let current = from;
  for (const step of steps) {
    const known = diagnostics.length;
    current =
      step.kind === "attribute"
        ? getAttribute(current, step.name, step.range, diagnostics)
        : getIndex(current, step.key, step.range, diagnostics);
    if (diagnostics.length > known) return UNKNOWN;
  }
  return current;
}

/** `value.name` */
function getAttribute(value: Value, name: string, range: SourceRange, diagnostics: Diagnostic[]): Value {
  const refuse = (summary: string, detail: string): Value => {
    diagnostics.push(diagnostic(summary, detail, range));
    return UNKNOWN;
  };
  if (value.kind === "null")
    return refuse(
      "Attempt to get attribute from null value",
      "This value is null, so it does not have any attributes.",
    );
  if (value.kind === "unknown" && value.type.kind === "any") return UNKNOWN;
  const type = value.kind === "object" || value.kind === "map" ? undefined : typeOf(value);
  const unsupported = (detail: string) => refuse("Unsupported attribute", detail);
  if (value.kind === "object")
    return value.entries.get(name) ?? unsupported(`This object does not have an attribute named ${quote(name)}.`);
  if (value.kind === "map")
    return (
      value.entries.get(name) ??
      refuse("Missing map element", `This map does not have an element with the key ${quote(name)}.`)
    );
  if (type?.kind === "object") {
    const attribute = type.attributes.get(name);
    if (attribute) return unknownOf(attribute);
    return unsupported(`This object does not have an attribute named ${quote(name)}.`);
  }
  if (type?.kind === "map") return unknownOf(type.element);
  if (type?.kind === "list" && type.element.kind === "object") {
    const which = type.element.attributes.has(name) ? `attribute ${quote(name)} for` : "an attribute for";
    return unsupported(
      `Can't access attributes on a list of objects. Did you mean to access ${which} a specific element of the list, or across all elements of the list?`,
    );
  }
  if (type?.kind === "set" && type.element.kind === "object")
    return unsupported(
      "Can't access attributes on a set of objects. Did you mean to access an attribute across all elements of the set?",
    );
  if (type && isPrimitive(type))
    return unsupported(`Can't access attributes on a primitive-typed value (${typeName(type)}).`);
  return unsupported("This value does not have any attributes.");
}

const NO_ELEMENT = "The given key does not identify an element in this collection value";

/** `value[key]` */
export function getIndex(value: Value, key: Value, range: SourceRange, diagnostics: Diagnostic[]): Value {
  const refuse = (detail: string, summary = "Invalid index"): Value => {
    diagnostics.push(diagnostic(summary, detail, range));
    return UNKNOWN;
  };
  if (value.kind === "null")
    return refuse("This value is null, so it does not have any indices.", "Attempt to index null value");
  if (key.kind === "null") return refuse("Can't use a null value as an indexing key.");
  const type = typeOf(value);
  if (type.kind === "any" || typeOf(key).kind === "any") return UNKNOWN;
  switch (type.kind) {
    case "list":
    case "tuple": {
      const index = convert(key, NUMBER);
      if (isFailure(index)) return refuse(`${NO_ELEMENT}: ${index.message}.`);
      if (index.kind !== "number" || !("elements" in value))
        return type.kind === "tuple" ? UNKNOWN : unknownOf(type.element);
      return elementAt(value.elements, index) ?? refuse(`${NO_ELEMENT}${whyNoElement(value.elements.length, index)}.`);
    }
    case "map": {
      const name = convert(key, STRING);
      if (isFailure(name)) return refuse(`${NO_ELEMENT}: ${name.message}.`);
      if (name.kind !== "string" || value.kind !== "map") return unknownOf(type.element);
      return value.entries.get(name.text) ?? refuse(`${NO_ELEMENT}.`);
    }
    case "object": {
      const name = convert(key, STRING);
      if (isFailure(name)) return refuse(`${NO_ELEMENT}: ${name.message}.`);
      if (name.kind !== "string") return UNKNOWN;
      const attribute = type.attributes.get(name.text);
      if (!attribute) {
        const hint =
          key.kind === "number" ? " An object only supports looking up attributes by name, not by numeric index." : "";
        return refuse(`${NO_ELEMENT}.${hint}`);
      }
      return value.kind === "object" ? (value.entries.get(name.text) ?? UNKNOWN) : unknownOf(attribute);
    }
    case "set":
      return refuse(
        "Elements of a set are identified only by their value and don't have any separate index or key to select with, so it's only possible to perform operations across all elements of the set.",
      );
    default:
      return refuse("This value does not have any indices.");
  }
}

function elementAt(elements: readonly Value[], { number }: NumberValue): Value | undefined {
  return isInteger(number) ? elements[Number(truncate(number))] : undefined;
}

function whyNoElement(count: number, { number }: NumberValue): string {
  if (!isInteger(number))
    return ": indexing a sequence requires a whole number, but the given index has a fractional part";
  if (signOf(number) < 0) return ": a negative number is not a valid index for a sequence";
  // HCL means to say this of every index that is too large, but compares the wrong way round
  if (compareFloats(number, fromInteger(count)) > 0) return "";
  if (count === 0) return ": the collection has no elements";
  return ": the given index is greater than or equal to the length of the collection";
}
