import { quote } from "../../../text/quote.ts";
import { toByteString } from "../../../text/unicode.ts";
import { type Failure, failure } from "../../value/failure.ts";
import { listType, STRING } from "../../value/type.ts";
import { isWhollyKnown, listValue, NULL, stringValue, unknownOf, type Value } from "../../value/value.ts";
import { text, textOf } from "../arguments.ts";
import { anything, type BakeFunction } from "../function.ts";
import { formatVerb } from "./format-verb.ts";

export const formatFunction: BakeFunction = {
  params: [text("format")],
  variadic: anything("args"),
  returns: STRING,
  call: ([format, ...args]) => {
    if (!args.every(isWhollyKnown)) return unknownOf(STRING);
    const formatted = formatValues(textOf(format), args);
    return typeof formatted === "string" ? stringValue(formatted) : formatted;
  },
};

export const formatListFunction: BakeFunction = {
  params: [text("format")],
  variadic: anything("args"),
  returns: listType(STRING),
  call: ([format = NULL, ...args], type) => {
    if (args.length === 0) {
      const single = formatFunction.call([format], STRING);
      return single.kind === "failure" ? single : listValue(STRING, [single]);
    }
    const count = iterationCount(args);
    if (typeof count === "object") return count;
    if (args.some(isUniterable)) return unknownOf(type);
    const results: Value[] = [];
    for (let at = 0; at < count; at++) {
      const given = args.map((arg) => (isSequence(arg) ? (arg.elements[at] ?? NULL) : arg));
      if (!given.every(isWhollyKnown)) {
        results.push(unknownOf(STRING));
        continue;
      }
      const formatted = formatValues(textOf(format), given);
      if (typeof formatted !== "string") return failure(`error on format iteration ${at}: ${formatted.message}`);
      results.push(stringValue(formatted));
    }
    return listValue(STRING, results);
  },
};

type Sequence = Extract<Value, { elements: readonly Value[] }>;

function isSequence(value: Value): value is Sequence {
  return "elements" in value;
}

function isUniterable(value: Value): boolean {
  if (value.kind !== "unknown") return false;
  return (
    value.type.kind === "list" || value.type.kind === "set" || value.type.kind === "tuple" || value.type.kind === "any"
  );
}

/** How often the format is applied: all lists must have as many elements. */
function iterationCount(args: readonly Value[]): number | Failure {
  let chooser = -1;
  let count = 1;
  for (const [at, arg] of args.entries()) {
    if (!isSequence(arg)) continue;
    if (chooser < 0) {
      chooser = at;
      count = arg.elements.length;
    } else if (arg.elements.length !== count)
      return failure(
        `argument ${at + 1} has length ${arg.elements.length}, which is inconsistent with argument ${chooser + 1} of length ${count}`,
        at + 1,
      );
  }
  return count;
}

const VERB = /^%([0#+ -]*)([1-9]\d*)?(?:(\.)(\d*))?(?:\[([1-9]\d*)\])?([a-zA-Z])/;

/** Wider fields than this are refused, as in Go. */
const MAX_WIDTH = 1_000_000;

/** The format string with its sequences replaced. */
function formatValues(format: string, args: readonly Value[]): string | Failure {
  let result = "";
  let nextArg = 1;
  let highest = 0;
  for (let at = 0; at < format.length; ) {
    if (format[at] !== "%") {
      const end = format.indexOf("%", at);
      result += format.slice(at, end < 0 ? format.length : end);
      at = end < 0 ? format.length : end;
      continue;
    }
    if (format[at + 1] === "%") {
      result += "%";
      at += 2;
      continue;
    }
    const match = VERB.exec(format.slice(at));
    if (!match) return describeBroken(format, at);
    const [raw, flags = "", width, point, precision = "", index, mode = ""] = match;
    const argNumber = index ? Number(index) : nextArg;
    highest = Math.max(highest, argNumber);
    const offset = byteOffset(format, at);
    const arg = args[argNumber - 1];
    if (!arg)
      return failure(
        `not enough arguments for ${quote(raw)} at ${offset}: need index ${argNumber} but have ${args.length} total`,
      );
    const [wide, precise] = [width ? Number(width) : -1, point ? Number(precision) : -1];
    if (wide > MAX_WIDTH || precise > MAX_WIDTH) return failure("the result is too long");
    const formatted = formatVerb({ raw, offset, mode, flags: new Set(flags), width: wide, precision: precise }, arg);
    if (typeof formatted !== "string") return formatted;
    result += formatted;
    nextArg = argNumber + 1;
    at += raw.length;
  }
  if (highest >= args.length) return result;
  const detail = highest === 0 ? "no verbs in format string" : `only ${highest} used by format string`;
  return failure(`too many arguments; ${detail}`, highest + 1);
}

/** What is wrong with a sequence: where the first character is that does not fit. */
function describeBroken(format: string, start: number): Failure {
  const valid = /^%[0#+ -]*(?:[1-9]\d*)?(?:\.\d*)?(?:\[(?:[1-9]\d*)?)?/.exec(format.slice(start))?.[0] ?? "%";
  const at = start + valid.length;
  const char = format.codePointAt(at);
  if (char === undefined) return failure(`invalid format string starting at offset ${byteOffset(format, at)}`);
  const quoted = quoteRune(String.fromCodePoint(char));
  return failure(`unrecognized format character ${quoted} at offset ${byteOffset(format, at)}`);
}

function quoteRune(char: string): string {
  if (char === "'") return String.raw`'\''`;
  return char === '"' ? `'"'` : `'${quote(char).slice(1, -1)}'`;
}

function byteOffset(format: string, at: number): number {
  return toByteString(format.slice(0, at)).length;
}
