import { parseCsvFields } from "../../parse/csv.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import { parseGoBool, parseGoFloat } from "../flags/go-value.ts";
import { fromNumber } from "../number/big-float.ts";
import { setValue } from "../value/set.ts";
import { isPrimitive, type PrimitiveType, type Type, typeName } from "../value/type.ts";
import { boolValue, listValue, mapValue, numberValue, stringValue, tupleValue, type Value } from "../value/value.ts";

/** The value that a text from outside has as a variable of a simple type. */
export function readPrimitive(name: string, text: string, type: Type): Result<Value> {
  switch (type.kind) {
    case "string":
      return ok(stringValue(text));
    case "bool": {
      const flag = parseGoBool(text);
      return flag.ok ? ok(boolValue(flag.value)) : fail(`failed to parse ${name} as bool: ${flag.message}`);
    }
    case "number": {
      const number = parseGoFloat(text);
      if (!number.ok) return fail(`failed to parse ${name} as number: ${number.message}`);
      if (!Number.isFinite(number.value)) return fail(`failed to parse ${name} as number: invalid number value`);
      return ok(numberValue(fromNumber(number.value)));
    }
    default:
      return fail(`${name} of type ${typeName(type)} is not a primitive`);
  }
}

/** Whether variables of this type are read from comma-separated values. */
export function isCsvType({ kind }: Type): boolean {
  return kind === "list" || kind === "set" || kind === "tuple" || kind === "map";
}

/** The value of a list, a set, a tuple or a map that is given as comma-separated values. */
export function readOverrideCsv(name: string, text: string, type: Type): Result<Value> {
  const fields = parseCsvFields(text);
  if (!fields.ok) return fail(`failed to parse ${text} as CSV: ${fields.message}`);
  const unsupported = fail(`unsupported type ${typeName(type)} for CSV specification`);
  if (type.kind === "tuple") return readTuple(name, fields.value, type, unsupported.message);
  if (type.kind !== "list" && type.kind !== "set" && type.kind !== "map") return unsupported;
  const { element } = type;
  if (!isPrimitive(element)) return unsupported;
  if (type.kind === "map") return readMap(name, fields.value, type, element);
  const elements: Value[] = [];
  for (const field of fields.value) {
    const value = readPrimitive(name, field, element);
    if (!value.ok) return fail(`failed to parse element of type ${typeName(type)}: ${value.message}`);
    elements.push(value.value);
  }
  return ok(type.kind === "list" ? listValue(element, elements) : setValue(element, elements));
}

function readTuple(
  name: string,
  fields: readonly string[],
  type: Type & { readonly kind: "tuple" },
  unsupported: string,
): Result<Value> {
  const count = type.elements.length;
  if (count !== fields.length)
    return fail(`${typeName(type)} expects ${count} elements but only ${fields.length} provided`);
  const elements: Value[] = [];
  for (const [at, element] of type.elements.entries()) {
    if (!isPrimitive(element)) return fail(unsupported);
    const value = readPrimitive(name, fields[at] ?? "", element);
    if (!value.ok) return fail(`failed to parse element of type ${typeName(type)}: ${value.message}`);
    elements.push(value.value);
  }
  return ok(tupleValue(elements));
}

function readMap(name: string, fields: readonly string[], type: Type, element: PrimitiveType): Result<Value> {
  const entries = new Map<string, Value>();
  for (const field of fields) {
    const pair = parseCsvFields(field, ":");
    if (!pair.ok) return fail(`failed to parse ${field} as k/v for variable ${name}: ${pair.message}`);
    const [key, text] = pair.value;
    if (key === undefined || text === undefined || pair.value.length !== 2)
      return fail(`expected one k/v pair but got ${pair.value.length} pieces from ${field}`);
    const value = readPrimitive(name, text, element);
    if (!value.ok) return fail(`failed to parse element from type ${typeName(type)}: ${value.message}`);
    entries.set(key, value.value);
  }
  return ok(mapValue(element, entries));
}
