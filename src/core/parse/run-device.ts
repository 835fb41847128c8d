import { toLower } from "../text/case.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { withSuggestion } from "../text/suggest.ts";
import { parseCsvFields } from "./csv.ts";
import { parseBool } from "./numbers.ts";

/** One `RUN --device`. */
export interface RunDevice {
  readonly name: string;
  readonly isRequired: boolean;
}

/** Reads a device; as BuildKit's `ParseDevice`. */
export function parseRunDevice(text: string): Result<RunDevice> {
  const fields = parseCsvFields(text);
  if (!fields.ok) return fail(`failed to parse csv devices: ${fields.message}`);
  let name = "";
  let isRequired = false;
  for (const field of fields.value) {
    const equals = field.indexOf("=");
    const key = toLower(equals < 0 ? field : field.slice(0, equals));
    const value = equals < 0 ? undefined : field.slice(equals + 1);
    if (key === "required") {
      const flag = value === undefined ? true : parseBool(value);
      if (flag === undefined) return fail(`invalid value for ${key}: ${value}`);
      isRequired = flag;
    } else if (key === "name" && value !== undefined) {
      if (name !== "") return fail(`device name already set to ${name}`);
      name = value;
    } else if (name === "") name = field;
    else if (value === undefined) return fail(`invalid field '${field}' must be a key=value pair`);
    else return fail(withSuggestion(`unexpected key '${key}' in '${field}'`, key, ["name", "required"]));
  }
  return ok({ name, isRequired });
}
