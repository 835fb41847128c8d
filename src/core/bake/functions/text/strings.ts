import { compareBytes } from "../../../text/compare.ts";
import { toLower, toUpper } from "../../../text/case.ts";
import { countGraphemes, splitGraphemes } from "../../../text/graphemes.ts";
import { fromInteger } from "../../number/big-float.ts";
import { failure } from "../../value/failure.ts";
import { listType, NUMBER, STRING } from "../../value/type.ts";
import { isWhollyKnown, listValue, NULL, numberValue, stringValue, unknownOf, type Value } from "../../value/value.ts";
import { listElements, integerOf, number, text, textFunction, textOf } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";

/** Texts longer than this are refused; go-cty has no limit. */
const MAX_LENGTH = 10_000_000;

export const upperFunction = textFunction(["str"], (value = "") => stringValue(toUpper(value)));
export const lowerFunction = textFunction(["str"], (value = "") => stringValue(toLower(value)));
export const reverseFunction = textFunction(["str"], (value = "") =>
  stringValue(splitGraphemes(value).toReversed().join("")),
);

export const strlenFunction: BakeFunction = {
  params: [{ ...text("str"), allowsAny: true }],
  returns: NUMBER,
  call: ([value]) => numberValue(fromInteger(countGraphemes(textOf(value)))),
};

export const substrFunction: BakeFunction = {
  params: [{ ...text("str"), allowsAny: true }, number("offset"), number("length")],
  returns: STRING,
  call: ([value, first, second]) => {
    const offset = integerOf(first);
    if (typeof offset === "object") return offset;
    const length = integerOf(second);
    if (typeof length === "object") return length;
    if (offset >= 0 && length === 0) return stringValue("");
    const clusters = splitGraphemes(textOf(value));
    const start = Math.max(offset < 0 ? offset + clusters.length : offset, 0);
    // after a negative offset go-cty takes a length of 0 for all of the rest
    const end = length <= 0 ? clusters.length : start + length;
    return stringValue(clusters.slice(start, end).join(""));
  },
};

export const joinFunction: BakeFunction = {
  params: [text("separator")],
  variadic: { name: "lists", type: listType(STRING) },
  returns: STRING,
  call: ([separator, ...lists]) => {
    if (lists.length === 0) return failure("at least one list is required");
    if (!lists.every(isWhollyKnown)) return unknownOf(STRING);
    for (const [at, list] of lists.entries()) {
      const missing = listElements(list).findIndex(({ kind }) => kind === "null");
      if (missing < 0) continue;
      const place = lists.length > 1 ? `${missing} of list ${at + 1}` : String(missing);
      return failure(`element ${place} is null; cannot concatenate null values`, at + 1);
    }
    return stringValue(lists.flatMap((list) => listElements(list).map(textOf)).join(textOf(separator)));
  },
};

export const sortFunction: BakeFunction = {
  params: [{ name: "list", type: listType(STRING), allowsUnknown: true }],
  returns: listType(STRING),
  call: ([list = NULL], type) => {
    if (!isWhollyKnown(list)) return unknownOf(type);
    const elements = listElements(list);
    const missing = elements.findIndex(({ kind }) => kind === "null");
    if (missing >= 0) return failure(`given list element ${missing} is null; a null string cannot be sorted`);
    return listValue(STRING, elements.map(textOf).toSorted(compareBytes).map(stringValue));
  },
};

export const splitFunction = textFunction(
  ["separator", "str"],
  (separator = "", value = "") => texts(separator === "" ? [...value] : value.split(separator)),
  listType(STRING),
);

function texts(values: readonly string[]): Value {
  return listValue(STRING, values.map(stringValue));
}

export const replaceFunction = textFunction(["str", "substr", "replace"], (value = "", part = "", replacement = "") => {
  const pieces = part === "" ? ["", ...value, ""] : value.split(part);
  if (value.length + pieces.length * replacement.length > MAX_LENGTH) return failure("the result is too long");
  return stringValue(pieces.join(replacement));
});

export const chompFunction = textFunction(["str"], (value = "") => {
  let end = value.length;
  while (end > 0 && (value[end - 1] === "\n" || value[end - 1] === "\r")) end--;
  return stringValue(value.slice(0, end));
});

export const indentFunction: BakeFunction = {
  params: [{ name: "spaces", type: NUMBER }, text("str")],
  returns: STRING,
  call: ([count, value]) => {
    const spaces = integerOf(count);
    if (typeof spaces === "object") return spaces;
    if (spaces < 0) return failure("panic in function implementation: strings: negative Repeat count");
    const lines = textOf(value).split("\n");
    if (lines.length * spaces > MAX_LENGTH) return failure("the result is too long");
    return stringValue(lines.join(`\n${" ".repeat(spaces)}`));
  },
};

const LETTER = /^[\p{L}\p{N}_]$/u;
const MARK_OR_SPACE = /^\p{White_Space}$/u;

export const titleFunction = textFunction(["str"], (value = "") => {
  let result = "";
  let isWordStart = true;
  for (const char of value) {
    result += isWordStart ? toUpper(char) : char;
    isWordStart = isSeparator(char);
  }
  return stringValue(result);
});

/** What Go's `strings.Title` takes for the end of a word: in ASCII all but letters, digits and `_`, else white space. */
function isSeparator(char: string): boolean {
  if (char < "\u0080") return !/^[A-Za-z0-9_]$/.test(char);
  return !LETTER.test(char) && MARK_OR_SPACE.test(char);
}
