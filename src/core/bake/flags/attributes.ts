import { parseCsvFields } from "../../parse/csv.ts";
import { toLower } from "../../text/case.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { mapOf, STRING } from "../value/type.ts";
import type { Value } from "../value/value.ts";

/** A field of `key=value`; the value may be missing. */
export interface Field {
  readonly text: string;
  readonly key: string;
  readonly value: string | undefined;
}

/** The fields of `type=registry,ref=x`. */
export function readFields(text: string): Result<readonly Field[]> {
  const fields = parseCsvFields(text);
  if (!fields.ok) return fields;
  return ok(
    fields.value.map((field) => {
      const cut = field.indexOf("=");
      return cut < 0
        ? { text: field, key: field, value: undefined }
        : { text: field, key: field.slice(0, cut), value: field.slice(cut + 1) };
    }),
  );
}

/** The key as most of these flags compare it. */
export function foldKey(key: string): string {
  return toLower(key);
}

/** The texts of an object or a map, where all of it can become text. */
export function readTextMap(value: Value): Result<ReadonlyMap<string, string>> {
  const converted = convert(value, mapOf(STRING));
  if (isFailure(converted)) return fail(converted.message);
  const texts = new Map<string, string>();
  if (converted.kind !== "map") return ok(texts);
  for (const [key, entry] of converted.entries) {
    if (entry.kind === "string") texts.set(key, entry.text);
    else if (entry.kind === "null") return fail("null value is not allowed");
  }
  return ok(texts);
}

export function isSameMap(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  return left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);
}
