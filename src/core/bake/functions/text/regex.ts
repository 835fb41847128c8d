import {
  compileExpression,
  isTooMuchWork,
  matchAll,
  matchOnce,
  type RegularExpression,
  replaceAll,
} from "../../regexp/regexp.ts";
import type { Match } from "../../regexp/match.ts";
import { type Failure, failure, isFailure } from "../../value/failure.ts";
import { ANY, listType, objectOf, STRING, tupleOf, type Type } from "../../value/type.ts";
import { listValue, nullOf, objectValue, stringValue, tupleValue, unknownOf, type Value } from "../../value/value.ts";
import { text, textFunction, textOf } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";

const TOO_MUCH = failure("the pattern takes too long on this text");

export const regexFunction: BakeFunction = {
  params: [text("pattern"), text("string")],
  returns: ([pattern]) => (pattern?.kind === "string" ? resultType(pattern.text) : ANY),
  call: ([pattern, string]) => {
    const expression = compileExpression(textOf(pattern));
    if (expression.kind === "problem") return failure(expression.code);
    const given = textOf(string);
    if (isTooMuchWork(expression, given, false)) return TOO_MUCH;
    const match = matchOnce(expression, given);
    return match
      ? describeMatch(expression, given, match)
      : failure("pattern did not match any part of the given string");
  },
};

export const regexAllFunction: BakeFunction = {
  params: [text("pattern"), text("string")],
  returns: ([pattern]) => {
    if (pattern?.kind !== "string") return listType(ANY);
    const type = resultType(pattern.text);
    return isFailure(type) ? type : listType(type);
  },
  call: ([pattern, string], type) => {
    const expression = compileExpression(textOf(pattern));
    if (expression.kind === "problem") return unknownOf(type);
    const given = textOf(string);
    if (isTooMuchWork(expression, given, true)) return TOO_MUCH;
    const matches = matchAll(expression, given).map((match) => describeMatch(expression, given, match));
    return listValue("element" in type ? type.element : STRING, matches);
  },
};

export const regexReplaceFunction = textFunction(
  ["str", "pattern", "replace"],
  (given = "", pattern = "", replacement = "") => {
    const expression = compileExpression(pattern);
    if (expression.kind === "problem")
      return failure(`error parsing regexp: ${expression.code}: \`${expression.part}\``);
    if (isTooMuchWork(expression, given, true)) return TOO_MUCH;
    return stringValue(replaceAll(expression, given, replacement));
  },
);

/** A string without groups, an object of named groups, a tuple of others. */
function resultType(pattern: string): Type | Failure {
  const expression = compileExpression(pattern);
  if (expression.kind === "problem")
    return failure(`invalid regexp pattern: ${expression.code} in ${expression.part}`, 0);
  const names = expression.groupNames.slice(1);
  if (names.length === 0) return STRING;
  if (names.every((name) => name === "")) return tupleOf(names.map(() => STRING));
  if (names.every((name) => name !== "")) return objectOf(new Map(names.map((name) => [name, STRING])));
  return failure("invalid regexp pattern: cannot mix both named and unnamed capture groups", 0);
}

function describeMatch({ groupNames }: RegularExpression, given: string, match: Match): Value {
  const group = (at: number): Value => {
    const start = match[at * 2] ?? -1;
    return start < 0 ? nullOf(STRING) : stringValue(given.slice(start, match[at * 2 + 1]));
  };
  const names = groupNames.slice(1);
  if (names.length === 0) return group(0);
  if (names[0] === "") return tupleValue(names.map((_, at) => group(at + 1)));
  return objectValue(new Map(names.map((name, at) => [name, group(at + 1)])));
}
