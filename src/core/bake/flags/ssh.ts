import { fail, ok, type Result } from "../../text/result.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { listType, objectOf, STRING, type Type } from "../value/type.ts";
import { listValue, objectValue, stringValue, type Value } from "../value/value.ts";
import { keepLast } from "./dedupe.ts";

/** An SSH agent, or keys, that a build may use. */
export interface Ssh {
  readonly id: string;
  readonly paths: readonly string[];
}

export const SSH_TYPE: Type = objectOf(
  new Map<string, Type>([
    ["id", STRING],
    ["paths", listType(STRING)],
  ]),
  ["id", "paths"],
);

/** `default`, or `key=path,path` */
export function parseSsh(text: string): Ssh {
  const cut = text.indexOf("=");
  return cut < 0 ? { id: text, paths: [] } : { id: text.slice(0, cut), paths: text.slice(cut + 1).split(",") };
}

export function readSsh(value: Value): Result<Ssh> {
  if (value.kind === "string") return ok(parseSsh(value.text));
  const converted = convert(value, SSH_TYPE);
  if (isFailure(converted)) return fail(converted.message);
  if (converted.kind !== "object") return ok({ id: "", paths: [] });
  const id = converted.entries.get("id");
  const paths = converted.entries.get("paths");
  const elements = paths?.kind === "list" ? paths.elements : [];
  if (elements.some(({ kind }) => kind === "null")) return fail("null value is not allowed");
  if (elements.some(({ kind }) => kind === "unknown")) return fail("value must be known");
  return ok({
    id: id?.kind === "string" ? id.text : "",
    paths: elements.flatMap((element) => (element.kind === "string" ? [element.text] : [])),
  });
}

export function sshValue({ id, paths }: Ssh): Value {
  return objectValue(
    new Map<string, Value>([
      ["id", stringValue(id)],
      ["paths", listValue(STRING, paths.map(stringValue))],
    ]),
  );
}

export function printSsh({ id, paths }: Ssh): object {
  return { ...(id === "" ? undefined : { id }), ...(paths.length === 0 ? undefined : { paths }) };
}

export function normalizeSsh(list: readonly Ssh[]): readonly Ssh[] | undefined {
  return list.length === 0 ? undefined : keepLast(list, ({ id }) => id);
}
