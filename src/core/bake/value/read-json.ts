import { quote } from "../../text/quote.ts";
import { parseNumber } from "../number/parse-number.ts";
import { convert } from "./convert.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { JsonReader, type JsonValueToken } from "./json-reader.ts";
import { readJsonType } from "./read-json-type.ts";
import { setValue } from "./set.ts";
import { ANY, BOOL, isCollection, NUMBER, objectOf, type PrimitiveType, STRING, tupleOf, type Type } from "./type.ts";
import {
  boolValue,
  listValue,
  mapValue,
  nullOf,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  type Value,
} from "./value.ts";

/** The type that JSON implies: objects and tuples, `any` for null. */
export function impliedJsonType(text: string): Type | Failure {
  const reader = new JsonReader(text);
  const first = reader.token();
  if (isFailure(first)) return first;
  const type = impliedType(first, reader);
  if (isFailure(type)) return type;
  return reader.hasMore() ? failure("extraneous data after JSON object") : type;
}

function impliedType(token: JsonValueToken, reader: JsonReader): Type | Failure {
  switch (token.kind) {
    case "null":
      return ANY;
    case "bool":
      return BOOL;
    case "number":
      return NUMBER;
    case "string":
      return STRING;
    default:
      return token.bracket === "{" ? impliedObject(reader) : impliedTuple(reader);
  }
}

function impliedObject(reader: JsonReader): Type | Failure {
  const attributes = new Map<string, Type>();
  for (;;) {
    const key = reader.token();
    if (isFailure(key)) return key;
    if (key.kind !== "string") return objectOf(attributes);
    const value = reader.token();
    if (isFailure(value)) return value;
    const type = impliedType(value, reader);
    if (isFailure(type)) return type;
    const existing = attributes.get(key.text);
    if (existing && existing.kind !== type.kind) return failure(`duplicate ${quote(key.text)} property in JSON object`);
    attributes.set(key.text, type);
  }
}

function impliedTuple(reader: JsonReader): Type | Failure {
  const elements: Type[] = [];
  for (;;) {
    const token = reader.token();
    if (isFailure(token)) return token;
    if (token.kind === "bracket" && token.bracket === "]") return tupleOf(elements);
    const type = impliedType(token, reader);
    if (isFailure(type)) return type;
    elements.push(type);
  }
}

/** JSON as a value of a type; what follows the value does not matter. */
export function readJsonValue(text: string, type: Type): Value | Failure {
  const first = new JsonReader(text).token();
  if (isFailure(first)) return first;
  if (first.kind === "null") return nullOf(type);
  if (type.kind === "any") return readTyped(text);
  if (type.kind === "string" || type.kind === "number" || type.kind === "bool") return readScalar(first, type);
  if (isCollection(type))
    return type.kind === "map" ? readMap(text, type.element) : readList(text, type.kind, type.element);
  if (type.kind === "tuple") return readTuple(text, type.elements);
  return type.kind === "object" ? readObject(text, type.attributes) : failure("unsupported type");
}

function readScalar(token: JsonValueToken, type: PrimitiveType): Value | Failure {
  switch (type.kind) {
    case "bool":
      if (token.kind === "bool") return boolValue(token.isTrue);
      return token.kind === "string" ? convert(stringValue(token.text), BOOL) : failure("bool is required");
    case "number": {
      if (token.kind !== "number" && token.kind !== "string") return failure("number is required");
      const number = parseNumber(token.text);
      return number ? numberValue(number) : failure("a number is required");
    }
    default:
      if (token.kind === "string" || token.kind === "number") return stringValue(token.text);
      return token.kind === "bool" ? stringValue(String(token.isTrue)) : failure("string is required");
  }
}

/** Reads what is between two brackets; `readEntry` reads one element. */
function readBetween(
  text: string,
  brackets: "[]" | "{}",
  readEntry: (reader: JsonReader) => Failure | undefined,
): Failure | undefined {
  const reader = new JsonReader(text);
  const expect = (bracket: string): Failure | undefined => {
    const token = reader.token();
    if (isFailure(token)) return token;
    return token.kind === "bracket" && token.bracket === bracket ? undefined : failure(`missing expected ${bracket}`);
  };
  const opening = expect(brackets.charAt(0));
  if (opening) return opening;
  while (reader.hasMore()) {
    const broken = readEntry(reader);
    if (broken) return broken;
  }
  return expect(brackets.charAt(1));
}

function readElement(reader: JsonReader, what: string, type: Type): Value | Failure {
  const raw = reader.raw();
  if (typeof raw !== "string") return failure(`failed to read ${what} value: ${raw.message}`);
  return readJsonValue(raw, type);
}

function readList(text: string, kind: "list" | "set", element: Type): Value | Failure {
  const values: Value[] = [];
  const broken = readBetween(text, "[]", (reader) => {
    const value = readElement(reader, kind, element);
    if (isFailure(value)) return value;
    values.push(value);
    return undefined;
  });
  if (broken) return broken;
  return kind === "set" ? setValue(element, values) : listValue(element, values);
}

function readTuple(text: string, types: readonly Type[]): Value | Failure {
  const values: Value[] = [];
  const broken = readBetween(text, "[]", (reader) => {
    const type = types[values.length];
    if (!type) return failure(`too many tuple elements (need ${types.length})`);
    const value = readElement(reader, "tuple", type);
    if (isFailure(value)) return value;
    values.push(value);
    return undefined;
  });
  if (broken) return broken;
  return values.length === types.length
    ? tupleValue(values)
    : failure(`not enough tuple elements (need ${types.length})`);
}

function readKey(reader: JsonReader, what: string): string | Failure {
  const key = reader.token();
  if (isFailure(key)) return failure(`failed to read ${what} key: ${key.message}`);
  return key.kind === "string" ? key.text : failure(`failed to read ${what} key: missing expected object key`);
}

function readMap(text: string, element: Type): Value | Failure {
  const entries = new Map<string, Value>();
  const broken = readBetween(text, "{}", (reader) => {
    const key = readKey(reader, "map");
    if (typeof key !== "string") return key;
    const value = readElement(reader, "map", element);
    if (isFailure(value)) return value;
    entries.set(key, value);
    return undefined;
  });
  return broken ?? mapValue(element, entries);
}

function readObject(text: string, attributes: ReadonlyMap<string, Type>): Value | Failure {
  const entries = new Map<string, Value>();
  const broken = readBetween(text, "{}", (reader) => {
    const key = readKey(reader, "object");
    if (typeof key !== "string") return key;
    const type = attributes.get(key);
    if (!type) return failure(`unsupported attribute ${quote(key)}`);
    const value = readElement(reader, "object", type);
    if (isFailure(value)) return value;
    entries.set(key, value);
    return undefined;
  });
  if (broken) return broken;
  for (const [name, type] of attributes) if (!entries.has(name)) entries.set(name, nullOf(type));
  return objectValue(entries);
}

/** `{"type": …, "value": …}`, which is how JSON says a type that is not known beforehand. */
function readTyped(text: string): Value | Failure {
  let type: Type | undefined;
  let body: string | undefined;
  const broken = readBetween(text, "{}", (reader) => {
    const key = readKey(reader, "dynamic type descriptor");
    if (typeof key !== "string") return key;
    const raw = reader.raw();
    if (typeof raw !== "string") return failure(`failed to read dynamic type descriptor value: ${raw.message}`);
    if (key === "value") body = raw;
    else if (key === "type") {
      const read = readJsonType(raw);
      if (isFailure(read)) return failure(`failed to decode type for dynamic value: ${read.message}`);
      type = read;
    } else return failure(`invalid key ${quote(key)} in dynamically-typed value`);
    return undefined;
  });
  if (broken) return broken;
  if (!type) return failure("missing type in dynamically-typed value");
  return body === undefined ? failure("missing value in dynamically-typed value") : readJsonValue(body, type);
}
