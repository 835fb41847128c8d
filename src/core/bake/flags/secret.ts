import { quote } from "../../text/quote.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { objectOf, STRING, type Type } from "../value/type.ts";
import { objectValue, stringValue, type Value } from "../value/value.ts";
import { foldKey, readFields } from "./attributes.ts";
import { keepLast } from "./dedupe.ts";

/** A secret that a build may use; "" where something is not given. Targets share those that they inherit. */
export interface Secret {
  readonly id: string;
  file: string;
  variable: string;
}

const NAMES = ["id", "src", "env"];

export const SECRET_TYPE: Type = objectOf(new Map(NAMES.map((name) => [name, STRING])), NAMES);

/** `id=token,env=TOKEN` */
export function parseSecret(text: string): Result<Secret> {
  const fields = readFields(text);
  if (!fields.ok) return fail(`failed to parse csv secret: ${fields.message}`);
  let [type, id, file, variable] = ["", "", "", ""];
  for (const { text: field, key, value } of fields.value) {
    const name = foldKey(key);
    if (value === undefined) return fail(`invalid field '${field}' must be a key=value pair`);
    if (name === "type") {
      if (value !== "file" && value !== "env") return fail(`unsupported secret type ${quote(value)}`);
      type = value;
    } else if (name === "id") id = value;
    else if (name === "source" || name === "src") file = value;
    else if (name === "env") variable = value;
    else return fail(`unexpected key '${name}' in '${field}'`);
  }
  const isVariable = type === "env" && variable === "";
  return ok(isVariable ? { id, file: "", variable: file } : { id, file, variable });
}

export function readSecret(value: Value): Result<Secret> {
  if (value.kind === "string") return parseSecret(value.text);
  const converted = convert(value, SECRET_TYPE);
  if (isFailure(converted)) return fail(converted.message);
  const textOf = (name: string): string => {
    const entry = converted.kind === "object" ? converted.entries.get(name) : undefined;
    return entry?.kind === "string" ? entry.text : "";
  };
  return ok({ id: textOf("id"), file: textOf("src"), variable: textOf("env") });
}

export function secretValue({ id, file, variable }: Secret): Value {
  return objectValue(
    new Map([
      ["id", stringValue(id)],
      ["src", stringValue(file)],
      ["env", stringValue(variable)],
    ]),
  );
}

export function printSecret({ id, file, variable }: Secret): object {
  return Object.fromEntries(
    [
      ["id", id],
      ["src", file],
      ["env", variable],
    ].filter(([, text]) => text !== ""),
  );
}

export function normalizeSecrets(list: readonly Secret[]): readonly Secret[] | undefined {
  return list.length === 0 ? undefined : keepLast(list, ({ id }) => id);
}
