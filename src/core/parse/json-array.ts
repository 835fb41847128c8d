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
  if (text[start] !== "[") return NONE;
  let value: unknown;
  try {
    value = JSON.parse(text.slice(start));
  } catch {
    return NONE;
  }
  if (!Array.isArray(value) || hasOverflow(value)) return NONE;
  const values: string[] = [];
  for (const item of value) {
    if (typeof item !== "string") return { kind: "mixed" };
    values.push(item.replace(LONE_SURROGATE, "�"));
  }
  return { kind: "strings", values: trimList(values) };
}

// Go refuses a number that no float64 holds, JavaScript reads it as infinite
function hasOverflow(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  if (Array.isArray(value)) return value.some(hasOverflow);
  return typeof value === "object" && value !== null && Object.values(value).some(hasOverflow);
}
