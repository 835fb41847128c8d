import { compareBytes } from "../text/compare.ts";
import { quote } from "../text/quote.ts";

/** A value of a Compose file. Numbers and times are kept as Go prints them. */
export type ComposeValue = string | boolean | null | ComposeNumber | ComposeList | ComposeMap;

export interface ComposeNumber {
  readonly kind: "int" | "float" | "time";
  readonly text: string;
}

export type ComposeList = readonly ComposeValue[];
export type ComposeMap = ReadonlyMap<string, ComposeValue>;

/** A document of a Compose file, and the paths that it resets. */
export interface ComposeDocument {
  readonly value: ComposeValue;
  /** The `name` of the project as it is written, a number or a flag too; "" without one. */
  readonly name: string;
  readonly resets: readonly (readonly string[])[];
}

/** How YAML is read: core has no YAML parser. */
export type ParseYaml = (text: string) => ParsedYaml;

export type ParsedYaml =
  /** With `broken`, what comes after these documents is wrong. */
  | { readonly kind: "documents"; readonly documents: readonly ComposeDocument[]; readonly broken?: BrokenYaml }
  | BrokenYaml;

/** It isn't YAML, or, with `isYaml`, a key isn't text. */
export interface BrokenYaml {
  readonly kind: "broken";
  readonly message: string;
  readonly isYaml?: boolean;
}

export function isMap(value: ComposeValue | undefined): value is ComposeMap {
  return value instanceof Map;
}

export function isList(value: ComposeValue | undefined): value is ComposeList {
  return Array.isArray(value);
}

/** As Go prints a value with `%v`. */
export function composeText(value: ComposeValue | undefined): string {
  if (value === null || value === undefined) return "<nil>";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (isList(value)) return `[${value.map(composeText).join(" ")}]`;
  if (isMap(value)) {
    const entries = [...value].toSorted(([left], [right]) => compareBytes(left, right));
    return `map[${entries.map(([key, entry]) => `${key}:${composeText(entry)}`).join(" ")}]`;
  }
  return value.text;
}

/** As Go prints a value with `%s`, which is for text only. */
export function printWithS(value: ComposeValue): string {
  if (value === null) return "%!s(<nil>)";
  const inner = (entry: ComposeValue): string => (entry === null ? "<nil>" : printWithS(entry));
  if (isList(value)) return `[${value.map(inner).join(" ")}]`;
  if (isMap(value)) {
    const entries = [...value].toSorted(([left], [right]) => compareBytes(left, right));
    return `map[${entries.map(([key, entry]) => `${key}:${inner(entry)}`).join(" ")}]`;
  }
  const type = goType(value);
  return /^(?:bool|int|float64)$/.test(type) ? `%!s(${type}=${composeText(value)})` : composeText(value);
}

/** Undefined for a text that isn't a boolean of YAML. */
export function readBoolean(text: string): boolean | undefined {
  const folded = text.toLowerCase();
  if (["true", "y", "yes", "on"].includes(folded)) return true;
  return ["false", "n", "no", "off"].includes(folded) ? false : undefined;
}

/** The name of a value's type in Go, as its messages have it. */
export function goType(value: ComposeValue | undefined): string {
  if (value === null || value === undefined) return "<nil>";
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  if (isList(value)) return "[]interface {}";
  if (isMap(value)) return "map[string]interface {}";
  if (value.kind === "int") return "int";
  return value.kind === "float" ? "float64" : "time.Time";
}

/** As Go prints a value with `%#v`. */
export function goSyntax(value: ComposeValue): string {
  if (value === null) return "interface {}(nil)";
  if (typeof value === "string") return quote(value);
  if (isList(value)) return `[]interface {}{${value.map(goSyntax).join(", ")}}`;
  if (!isMap(value)) return composeText(value);
  const entries = [...value].toSorted(([left], [right]) => compareBytes(left, right));
  return `map[string]interface {}{${entries.map(([key, entry]) => `${quote(key)}:${goSyntax(entry)}`).join(", ")}}`;
}
