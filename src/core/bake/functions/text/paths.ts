import { basePath, cleanPath } from "../../../text/path.ts";
import { STRING } from "../../value/type.ts";
import { stringValue } from "../../value/value.ts";
import { textFunction } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";

export const basenameFunction = textFunction(["path"], (path = "") => stringValue(basePath(path)));

export const dirnameFunction = textFunction(["path"], (path = "") =>
  stringValue(cleanPath(path.slice(0, path.lastIndexOf("/") + 1))),
);

/** A name with `_` for every character that the name of a target can't have. */
export const sanitizeFunction = textFunction(["name"], (name = "") =>
  stringValue(Array.from(name, (char) => (/^[a-zA-Z0-9_-]$/.test(char) ? char : "_")).join("")),
);

export function homedirFunction(home: string): BakeFunction {
  return { params: [], returns: STRING, call: () => stringValue(home) };
}
