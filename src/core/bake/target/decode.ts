import { fail, ok, type Result } from "../../text/result.ts";
import { readResources } from "../flags/resources.ts";
import { convert, mismatch } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { BOOL, listType, mapOf, STRING } from "../value/type.ts";
import { typeOf, type Value } from "../value/value.ts";
import {
  ATTEST_KIND,
  CACHE_KIND,
  type FlagKind,
  OUTPUT_KIND,
  POLICY_KIND,
  SECRET_KIND,
  SSH_KIND,
  TARGET_ATTRIBUTES,
  type TargetAttribute,
} from "./attributes.ts";
import type { Target, TextMap, Texts } from "./target.ts";

const NOT_KNOWN = fail("value must be known");
const NULL_VALUE = fail("null value is not allowed");

/** The target with an attribute set to a value, or what is wrong with the value. */
export function withAttribute(target: Target, name: TargetAttribute, value: Value): Result<Target> {
  const decoded = decode(name, value);
  return decoded.ok ? ok({ ...target, [name]: decoded.value }) : decoded;
}

function decode(name: TargetAttribute, value: Value): Result<unknown> {
  switch (TARGET_ATTRIBUTES[name]) {
    case "text":
      return readOptionalText(value);
    case "flag":
      return readFlag(value);
    case "texts":
      return readTexts(value);
    case "contexts":
      return readTextMap(value, false);
    case "text map":
      return readTextMap(value, true);
    case "resources":
      if (value.kind === "null") return NULL_VALUE;
      return value.kind === "unknown" ? NOT_KNOWN : readResources(value);
    case "attest":
      return readFlags(value, ATTEST_KIND);
    case "secret":
      return readFlags(value, SECRET_KIND);
    case "ssh":
      return readFlags(value, SSH_KIND);
    case "output":
      return readFlags(value, OUTPUT_KIND);
    case "policy":
      return readFlags(value, POLICY_KIND);
    default:
      return readFlags(value, CACHE_KIND);
  }
}

function readOptionalText(value: Value): Result<string | undefined> {
  const converted = convert(value, STRING);
  return !isFailure(converted) && converted.kind === "null" ? ok(undefined) : readText(value);
}

/** The text of an attribute that has to be one. */
export function readText(value: Value): Result<string> {
  const converted = convert(value, STRING);
  if (isFailure(converted)) return fail(converted.message);
  if (converted.kind === "null") return NULL_VALUE;
  return converted.kind === "string" ? ok(converted.text) : NOT_KNOWN;
}

function readFlag(value: Value): Result<boolean | undefined> {
  const converted = convert(value, BOOL);
  if (isFailure(converted)) return fail(converted.message);
  if (converted.kind === "null") return ok(undefined);
  return converted.kind === "bool" ? ok(converted.isTrue) : NOT_KNOWN;
}

/** The texts of an attribute that takes a list; undefined for null. */
export function readTexts(value: Value): Result<Texts | undefined> {
  const converted = convert(value, listType(STRING));
  if (isFailure(converted)) return fail(converted.message);
  if (converted.kind === "null") return ok(undefined);
  if (converted.kind !== "list") return NOT_KNOWN;
  const texts: string[] = [];
  for (const element of converted.elements) {
    if (element.kind === "null") return NULL_VALUE;
    if (element.kind !== "string") return NOT_KNOWN;
    texts.push(element.text);
  }
  return ok(texts);
}

function readTextMap(value: Value, allowsNull: boolean): Result<TextMap | undefined> {
  const converted = convert(value, mapOf(STRING));
  if (isFailure(converted)) return fail(converted.message);
  if (converted.kind === "null") return ok(undefined);
  if (converted.kind !== "map") return NOT_KNOWN;
  const texts = new Map<string, string | null>();
  for (const [key, element] of converted.entries) {
    if (element.kind === "string") texts.set(key, element.text);
    else if (element.kind !== "null") return NOT_KNOWN;
    else if (allowsNull) texts.set(key, null);
    else return NULL_VALUE;
  }
  return ok(texts);
}

/** A list of texts and objects, mixed; "" and what is not known is left out. */
function readFlags<T>(value: Value, { type, read }: FlagKind<T>): Result<readonly T[]> {
  if (value.kind === "null") return NULL_VALUE;
  if (value.kind === "unknown") return NOT_KNOWN;
  if (value.kind !== "tuple" && value.kind !== "list") return fail(mismatch(typeOf(value), listType(type)));
  const entries: T[] = [];
  for (const element of value.elements) {
    if (element.kind === "unknown" || (element.kind === "string" && element.text === "")) continue;
    const found = read(element);
    if (!found.ok) return found;
    // bake itself comes down with a panic
    if (element.kind === "null") return NULL_VALUE;
    entries.push(...found.value);
  }
  return ok(entries);
}
