import { quote } from "../../text/quote.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { JsonReader } from "./json-reader.ts";
import { ANY, BOOL, listType, mapOf, NUMBER, objectOf, setOf, STRING, tupleOf, type Type } from "./type.ts";

const PRIMITIVES: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["bool", BOOL],
  ["number", NUMBER],
  ["string", STRING],
  ["dynamic", ANY],
]);

/** A type written in JSON, as `["list","string"]`. */
export function readJsonType(text: string): Type | Failure {
  const reader = new JsonReader(text);
  const first = reader.token();
  if (isFailure(first)) return first;
  if (first.kind === "string")
    return PRIMITIVES.get(first.text) ?? failure(`invalid primitive type name ${quote(first.text)}`);
  if (first.kind !== "bracket") return failure("invalid type description");
  if (first.bracket !== "[") return failure("invalid complex type description");
  const kind = reader.token();
  if (isFailure(kind)) return kind;
  if (kind.kind !== "string") return failure("invalid complex type kind name");
  const body = KINDS.has(kind.text) ? reader.raw() : failure("invalid complex type kind name");
  if (typeof body !== "string") return body;
  const type = readBody(kind.text, body);
  if (isFailure(type)) return type;
  const end = reader.token();
  if (isFailure(end)) return end;
  const isEnd = end.kind === "bracket" && end.bracket === "]";
  return isEnd ? type : failure("unexpected extra data in type description");
}

const KINDS: ReadonlySet<string> = new Set(["list", "set", "map", "object", "tuple"]);

function readBody(kind: string, body: string): Type | Failure {
  if (kind === "object") return readAttributes(body);
  if (kind === "tuple") return readElements(body);
  const element = readJsonType(body);
  if (isFailure(element)) return element;
  if (kind === "list") return listType(element);
  return kind === "set" ? setOf(element) : mapOf(element);
}

function readAttributes(body: string): Type | Failure {
  const reader = new JsonReader(body);
  const attributes = new Map<string, Type>();
  reader.token();
  while (reader.hasMore()) {
    const key = reader.token();
    if (isFailure(key)) return key;
    const raw = reader.raw();
    if (typeof raw !== "string") return raw;
    const type = readJsonType(raw);
    if (isFailure(type)) return type;
    if (key.kind === "string") attributes.set(key.text, type);
  }
  return objectOf(attributes);
}

function readElements(body: string): Type | Failure {
  const reader = new JsonReader(body);
  const elements: Type[] = [];
  reader.token();
  while (reader.hasMore()) {
    const raw = reader.raw();
    if (typeof raw !== "string") return raw;
    const type = readJsonType(raw);
    if (isFailure(type)) return type;
    elements.push(type);
  }
  return tupleOf(elements);
}
