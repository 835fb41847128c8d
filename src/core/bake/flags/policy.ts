import { quote } from "../../text/quote.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import { formatFloat } from "../number/number-text.ts";
import { mismatch } from "../value/convert.ts";
import { mapOf, STRING, type Type } from "../value/type.ts";
import { mapValue, sortedEntries, stringValue, typeOf, type Value } from "../value/value.ts";
import { type Field, foldKey, readFields } from "./attributes.ts";
import { parseGoBool } from "./go-value.ts";

/** A policy for what a build may use. */
export interface Policy {
  readonly files: readonly string[];
  readonly isReset: boolean;
  readonly isDisabled: boolean;
  readonly isStrict: boolean | undefined;
  readonly logLevel: string | undefined;
}

export const POLICY_TYPE: Type = mapOf(STRING);

/** `filename=x.rego,strict=true` */
export function parsePolicy(text: string): Result<Policy> {
  const fields = readFields(text);
  return fields.ok ? readPolicyFields(fields.value) : fields;
}

const LEVELS = new Set(["panic", "fatal", "error", "warning", "info", "debug", "trace"]);

function readPolicyFields(fields: readonly Field[]): Result<Policy> {
  const files: string[] = [];
  const flags = new Map<string, boolean>();
  let logLevel: string | undefined;
  for (const { text, key, value } of fields) {
    if (value === undefined) return fail(`invalid value ${text}`);
    const name = foldKey(key).trim();
    if (name === "filename") {
      if (value === "") return fail(`invalid value ${text}`);
      files.push(value);
    } else if (name === "log-level") {
      const level = value.toLowerCase() === "warn" ? "warning" : value.toLowerCase();
      if (!LEVELS.has(level)) return fail(`invalid value ${text}: not a valid logrus Level: ${quote(value)}`);
      logLevel = level;
    } else {
      if (!FLAGS.has(name)) return fail(`invalid value ${text}`);
      const isOn = parseGoBool(value);
      if (!isOn.ok) return fail(`invalid value ${text}: ${isOn.message}`);
      flags.set(name, isOn.value);
    }
  }
  return ok({
    files,
    isReset: flags.get("reset") ?? false,
    isDisabled: flags.get("disabled") ?? false,
    isStrict: flags.get("strict"),
    logLevel,
  });
}

const FLAGS = new Set(["reset", "disabled", "strict"]);

export function readPolicy(value: Value): Result<Policy> {
  if (value.kind === "string") return parsePolicy(value.text);
  if (value.kind !== "object" && value.kind !== "map") return fail(mismatch(typeOf(value), POLICY_TYPE));
  const fields: Field[] = [];
  for (const [key, entry] of sortedEntries(value.entries)) {
    const text = fieldText(entry);
    if (!text.ok) return text;
    if (text.value !== undefined) fields.push(splitAgain(`${key}=${text.value}`));
  }
  return readPolicyFields(fields);
}

function fieldText(entry: Value): Result<string | undefined> {
  switch (entry.kind) {
    case "null":
    case "unknown":
      return ok(undefined);
    case "string":
      return ok(entry.text === "" ? undefined : entry.text);
    case "bool":
      return ok(String(entry.isTrue));
    case "number":
      return ok(formatFloat(entry.number, "f", -1));
    default:
      return fail(mismatch(typeOf(entry), STRING));
  }
}

function splitAgain(text: string): Field {
  const cut = text.indexOf("=");
  return { text, key: text.slice(0, cut), value: text.slice(cut + 1) };
}

export function policyValue({ files, isReset, isDisabled, isStrict, logLevel }: Policy): Value {
  const entries = new Map<string, Value>();
  const [file] = files;
  if (file !== undefined) entries.set("filename", stringValue(file));
  if (isReset) entries.set("reset", stringValue("true"));
  if (isDisabled) entries.set("disabled", stringValue("true"));
  if (isStrict !== undefined) entries.set("strict", stringValue(String(isStrict)));
  if (logLevel !== undefined) entries.set("log-level", stringValue(logLevel));
  return mapValue(STRING, entries);
}

/** Printed as Go prints a struct that has no names for JSON. */
export function printPolicy({ files, isReset, isDisabled, isStrict, logLevel }: Policy): object {
  return {
    Files: files.length === 0 ? null : files.map((Filename) => ({ Filename, Data: null })),
    Reset: isReset,
    Disabled: isDisabled,
    Strict: isStrict ?? null,
    LogLevel: logLevel ?? null,
  };
}
