import { trimList } from "../text/trim-list.ts";
import { skipSpace } from "../text/unicode.ts";

export type JsonArray =
  | { readonly kind: "strings"; readonly values: readonly string[] }
  /** An array, but not of strings only: BuildKit refuses it. */
  | { readonly kind: "mixed" }
  /** No array at all: the arguments are in shell form. */
  | { readonly kind: "none" };

const NONE: JsonArray = { kind: "none" };
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Reads the exec form, as BuildKit's `parseJSON` with Go's `json.Unmarshal`. */
export function parseJsonArray(text: string): JsonArray {
  const start = skipSpace(text, 0);
  // many shell commands start with a bracket, and JSON.parse would throw an error with a stack for each
  if (text[start] !== "[" || !text.trimEnd().endsWith("]")) return NONE;
  let value: unknown;
  try {
    value = JSON.parse(text.slice(start));
  } catch {
    return NONE;
  }
  if (!Array.isArray(value) || isRefused(value)) return NONE;
  const values: string[] = [];
  for (const item of value) {
    if (typeof item !== "string") return { kind: "mixed" };
    values.push(item.replace(LONE_SURROGATE, "�"));
  }
  return { kind: "strings", values: trimList(values) };
}

/** Go's limit for arrays and objects in one another. */
const MAX_DEPTH = 10_000;

// Go refuses a number that no float64 holds, JavaScript reads it as infinite
function isRefused(array: readonly unknown[]): boolean {
  let level: readonly unknown[] = array;
  for (let depth = 1; level.length > 0; depth++) {
    const inside: unknown[] = [];
    let hasNested = false;
    for (const value of level) {
      if (typeof value === "number" && !Number.isFinite(value)) return true;
      if (typeof value !== "object" || value === null) continue;
      hasNested = true;
      for (const entry of Object.values(value)) inside.push(entry);
    }
    if (hasNested && depth === MAX_DEPTH) return true;
    level = inside;
  }
  return false;
}
