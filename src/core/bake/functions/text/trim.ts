import { trimSpace } from "../../../text/unicode.ts";
import { stringValue } from "../../value/value.ts";
import { textFunction } from "../arguments.ts";

export const trimSpaceFunction = textFunction(["str"], (value = "") => stringValue(trimSpace(value)));

export const trimFunction = textFunction(["str", "cutset"], (value = "", cutset = "") => {
  const cut = new Set(cutset);
  const chars = [...value];
  let start = 0;
  while (start < chars.length && cut.has(chars[start] ?? "")) start++;
  let end = chars.length;
  while (end > start && cut.has(chars[end - 1] ?? "")) end--;
  return stringValue(chars.slice(start, end).join(""));
});

export const trimPrefixFunction = textFunction(["str", "prefix"], (value = "", prefix = "") =>
  stringValue(value.startsWith(prefix) ? value.slice(prefix.length) : value),
);

export const trimSuffixFunction = textFunction(["str", "suffix"], (value = "", suffix = "") =>
  stringValue(suffix !== "" && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value),
);
