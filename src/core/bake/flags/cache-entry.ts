import { parseCsvFields } from "../../parse/csv.ts";
import { quote } from "../../text/quote.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import { mapOf, STRING, type Type } from "../value/type.ts";
import { mapValue, stringValue, type Value } from "../value/value.ts";
import { writeJson } from "../value/write-json.ts";
import { foldKey, isSameMap, readFields, readTextMap } from "./attributes.ts";
import { dropEqual } from "./dedupe.ts";

/** Where a build takes its cache from, or puts it. */
export interface CacheEntry {
  readonly type: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export const CACHE_ENTRY_TYPE: Type = mapOf(STRING);

/** `type=gha,scope=x`, or references of images, with commas between them. */
export function parseCacheEntries(text: string): Result<readonly CacheEntry[]> {
  if (text === "") return ok([]);
  if (text.includes("=")) {
    const entry = parseEntry(text);
    return entry.ok ? ok([entry.value]) : entry;
  }
  const references = parseCsvFields(text);
  if (!references.ok) return references;
  const entries: CacheEntry[] = [];
  for (const reference of references.value) {
    const entry = parseEntry(reference);
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  return ok(entries);
}

function parseEntry(text: string): Result<CacheEntry> {
  const fields = readFields(text);
  if (!fields.ok) return fields;
  const [first] = fields.value;
  if (fields.value.length === 1 && first && first.value === undefined)
    return ok({ type: "registry", attributes: new Map([["ref", first.text]]) });
  let type = "";
  const attributes = new Map<string, string>();
  for (const { text: field, key, value } of fields.value) {
    if (value === undefined) return fail(`invalid value ${field}`);
    const name = foldKey(key);
    if (name === "type") type = value;
    else attributes.set(name, value);
  }
  return type === "" ? fail(`type required for ${quote(text)}`) : ok({ type, attributes });
}

/** The entries of an element of `cache-from`: a text may have several. */
export function readCacheEntries(value: Value): Result<readonly CacheEntry[]> {
  if (value.kind === "string") return parseCacheEntries(value.text);
  const texts = readTextMap(value);
  if (!texts.ok) return texts;
  const attributes = new Map(texts.value);
  const type = attributes.get("type") ?? "";
  attributes.delete("type");
  if (type !== "") return ok([{ type, attributes }]);
  const json = writeJson(value);
  return fail(`type required for ${quote(typeof json === "string" ? json : "")}`);
}

export function cacheEntryValue({ type, attributes }: CacheEntry): Value {
  const entries = new Map<string, Value>([...attributes].map(([key, text]) => [key, stringValue(text)]));
  return mapValue(STRING, entries.set("type", stringValue(type)));
}

export function printCacheEntry({ type, attributes }: CacheEntry): object {
  return { ...Object.fromEntries(attributes), type };
}

export function normalizeCacheEntries(list: readonly CacheEntry[]): readonly CacheEntry[] | undefined {
  if (list.length === 0) return undefined;
  return dropEqual(list, (left, right) => left.type === right.type && isSameMap(left.attributes, right.attributes));
}
