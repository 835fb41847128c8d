import { fail, ok, type Result } from "../../text/result.ts";
import { mapOf, STRING, type Type } from "../value/type.ts";
import { mapValue, stringValue, type Value } from "../value/value.ts";
import { foldKey, isSameMap, readFields, readTextMap } from "./attributes.ts";
import { dropEqual } from "./dedupe.ts";

/** What a build makes of its result. Targets share entries that they inherit: `--set` of one reaches them all. */
export interface ExportEntry {
  readonly type: string;
  readonly attributes: Map<string, string>;
  /** "" if there is none. */
  destination: string;
}

export const EXPORT_ENTRY_TYPE: Type = mapOf(STRING);

/** `type=local,dest=out`, or just a directory, or "-". */
export function parseExportEntry(text: string): Result<ExportEntry> {
  const fields = readFields(text);
  if (!fields.ok) return fields;
  const attributes = new Map<string, string>();
  const [first] = fields.value;
  if (fields.value.length === 1 && first?.text === text && !text.startsWith("type="))
    return ok({ type: text === "-" ? "tar" : "local", attributes, destination: text });
  let type = "";
  let destination = "";
  for (const { text: field, key, value } of fields.value) {
    if (value === undefined) return fail(`invalid value ${field}`);
    const name = foldKey(key).trim();
    if (name === "type") type = value;
    else if (name === "dest") destination = value;
    else attributes.set(name, value);
  }
  return checked({ type, attributes, destination });
}

export function readExportEntry(value: Value): Result<ExportEntry> {
  if (value.kind === "string") return parseExportEntry(value.text);
  const texts = readTextMap(value);
  if (!texts.ok) return texts;
  const attributes = new Map(texts.value);
  const type = attributes.get("type") ?? "";
  const destination = attributes.get("dest") ?? "";
  attributes.delete("type");
  attributes.delete("dest");
  return checked({ type, attributes, destination });
}

function checked(entry: ExportEntry): Result<ExportEntry> {
  return entry.type === "" ? fail("type is required for output") : ok(entry);
}

export function exportEntryValue({ type, attributes, destination }: ExportEntry): Value {
  const entries = new Map<string, Value>([...attributes].map(([key, text]) => [key, stringValue(text)]));
  return mapValue(STRING, entries.set("type", stringValue(type)).set("dest", stringValue(destination)));
}

export function printExportEntry({ type, attributes, destination }: ExportEntry): object {
  const dest = destination === "" ? undefined : { dest: destination };
  return { ...Object.fromEntries(attributes), type, ...dest };
}

export function normalizeExportEntries(list: readonly ExportEntry[]): readonly ExportEntry[] | undefined {
  if (list.length === 0) return undefined;
  return dropEqual(
    list,
    (left, right) =>
      left.type === right.type &&
      left.destination === right.destination &&
      isSameMap(left.attributes, right.attributes),
  );
}
