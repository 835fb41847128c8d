import { quote } from "../../text/quote.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import { mapOf, STRING, type Type } from "../value/type.ts";
import { mapValue, stringValue, type Value } from "../value/value.ts";
import { foldKey, readFields, readTextMap } from "./attributes.ts";
import { keepLast } from "./dedupe.ts";
import { parseGoBool } from "./go-value.ts";

/** An attestation that a build adds to its result. */
export interface Attest {
  readonly type: string;
  readonly isDisabled: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

export const ATTEST_TYPE: Type = mapOf(STRING);

/** `type=provenance,mode=max` */
export function parseAttest(text: string): Result<Attest> {
  const fields = readFields(text);
  if (!fields.ok) return fields;
  let type = "";
  let isDisabled = false;
  const attributes = new Map<string, string>();
  for (const { text: field, key, value } of fields.value) {
    if (value === undefined) return fail(`invalid value ${field}`);
    const name = foldKey(key).trim();
    if (name === "type") type = value;
    else if (name === "disabled") {
      const flag = parseGoBool(value);
      if (!flag.ok) return fail(`invalid value ${field}: ${flag.message}`);
      isDisabled = flag.value;
    } else attributes.set(key, value);
  }
  return type === "" ? fail("attestation type not specified") : ok({ type, isDisabled, attributes });
}

/** An attestation from a text or an object. */
export function readAttest(value: Value): Result<Attest> {
  if (value.kind === "string") return parseAttest(value.text);
  const texts = readTextMap(value);
  if (!texts.ok) return texts;
  const attributes = new Map(texts.value);
  const type = attributes.get("type") ?? "";
  const disabled = attributes.get("disabled");
  attributes.delete("type");
  attributes.delete("disabled");
  if (disabled === undefined) return ok({ type, isDisabled: false, attributes });
  const flag = parseGoBool(disabled);
  if (!flag.ok) return fail(`strconv.ParseBool: parsing ${quote(disabled)}: invalid syntax`);
  return ok({ type, isDisabled: flag.value, attributes });
}

export function attestValue({ type, isDisabled, attributes }: Attest): Value {
  const entries = new Map<string, Value>([...attributes].map(([key, text]) => [key, stringValue(text)]));
  entries.set("type", stringValue(type));
  if (isDisabled) entries.set("disabled", stringValue("true"));
  return mapValue(STRING, entries);
}

/** What `--print` prints of it. */
export function printAttest({ type, isDisabled, attributes }: Attest): object {
  return { ...Object.fromEntries(attributes), type, ...(isDisabled ? { disabled: true } : undefined) };
}

export function normalizeAttests(list: readonly Attest[]): readonly Attest[] | undefined {
  return list.length === 0 ? undefined : keepLast(list, ({ type }) => type);
}
