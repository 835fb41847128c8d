import { convert } from "../value/convert.ts";
import { isPrimitive, STRING, typeName } from "../value/type.ts";
import { typeOf, type Value } from "../value/value.ts";
import { writeJson } from "../value/write-json.ts";
import type { BakeVariable } from "./definitions.ts";

/** A variable as `--list=variables` lists it. */
export interface ListedVariable {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  /** Absent where it is null. */
  readonly value?: string;
}

export function listVariable({ name, description, constraint }: BakeVariable, value: Value): ListedVariable {
  const text = value.kind === "null" ? undefined : writeValue(value, constraint);
  return {
    name,
    ...(description === "" ? undefined : { description }),
    ...(constraint ? { type: typeName(constraint, true) } : undefined),
    ...(text === undefined ? undefined : { value: text }),
  };
}

function writeValue(value: Value, constraint: BakeVariable["constraint"]): string {
  if (!constraint && isPrimitive(typeOf(value))) {
    const text = convert(value, STRING);
    return text.kind === "string" ? text.text : "";
  }
  const json = writeJson(value, constraint ?? typeOf(value));
  if (typeof json !== "string") return "";
  return constraint?.kind === "string" ? json.replaceAll(/^"+|"+$/g, "") : json;
}
