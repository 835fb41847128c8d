import { quote } from "../text/quote.ts";
import { fail } from "../text/result.ts";
import { fromByteString, isAscii, isSpace, splitInlineSpace, toByteString } from "../text/unicode.ts";
import { trimList } from "../text/trim-list.ts";
import { parseJsonArray } from "./json-array.ts";
import { splitWords } from "./split-words.ts";

/** The arguments of an instruction, as BuildKit's parser splits them, or why it refuses them. */
export type ParsedArgs = ArgList | { readonly ok: false; readonly message: string };

interface ArgList {
  readonly ok: true;
  readonly args: readonly string[];
  readonly isJson: boolean;
}

type LineParser = (rest: string, escape: string) => ParsedArgs;

function toArgs(args: readonly string[], isJson: boolean): ArgList {
  return { ok: true, args, isJson };
}

const NOTHING = toArgs([], false);

/** How the arguments of each instruction are split; ONBUILD, which wraps one, is not among them. */
const LINE_PARSERS = new Map<string, LineParser>(
  Object.entries({
    add: parseMaybeJsonToList,
    arg: parseNames,
    cmd: parseMaybeJson,
    copy: parseMaybeJsonToList,
    entrypoint: parseMaybeJson,
    env: (rest, escape) => parsePairs("ENV", rest, escape),
    expose: parseList,
    from: parseList,
    healthcheck: parseHealthcheck,
    label: (rest, escape) => parsePairs("LABEL", rest, escape),
    maintainer: parseString,
    run: parseMaybeJson,
    shell: parseMaybeJson,
    stopsignal: parseString,
    user: parseString,
    volume: parseMaybeJsonToList,
    workdir: parseString,
  }),
);

export const INSTRUCTION_KEYWORDS: readonly string[] = [...LINE_PARSERS.keys(), "onbuild"];

/** Splits the arguments of `keyword` (lower case); what isn't an instruction keeps one empty argument, as BuildKit has it. */
export function parseArgs(keyword: string, rest: string, escape: string): ParsedArgs {
  const parser = LINE_PARSERS.get(keyword);
  return parser ? parser(rest, escape) : toArgs([""], false);
}

function parseString(rest: string): ParsedArgs {
  return rest === "" ? NOTHING : toArgs([rest], false);
}

function parseList(rest: string): ParsedArgs {
  return rest === "" ? NOTHING : toArgs(splitInlineSpace(rest), false);
}

function parseNames(rest: string, escape: string): ParsedArgs {
  return toArgs(splitWords(rest, escape), false);
}

function parseMaybeJson(rest: string): ParsedArgs {
  return parseJson(rest) ?? parseString(rest);
}

function parseMaybeJsonToList(rest: string): ParsedArgs {
  return parseJson(rest) ?? parseList(rest);
}

function parseJson(rest: string): ParsedArgs | null {
  const array = parseJsonArray(rest);
  switch (array.kind) {
    case "strings":
      return toArgs(array.values, true);
    case "mixed":
      return fail("when using JSON array syntax, arrays must be comprised of strings only");
    case "none":
      return null;
  }
}

/** ENV and LABEL: three arguments a pair, the third "=" or, for the old form with a blank, "". */
function parsePairs(keyword: string, rest: string, escape: string): ParsedArgs {
  const words = splitWords(rest, escape);
  const first = words[0];
  if (first === undefined) return NOTHING;
  if (!first.includes("=")) {
    const [name = "", value] = splitInlineSpace(rest, 2);
    return value === undefined ? fail(`${keyword} must have two arguments`) : toArgs([name, value, ""], false);
  }
  const args: string[] = [];
  for (const word of words) {
    const equals = word.indexOf("=");
    if (equals < 0) return fail(`Syntax error - can't find = in ${quote(word)}. Must be of the form: name=value`);
    args.push(word.slice(0, equals), word.slice(equals + 1), "=");
  }
  return toArgs(trimList(args), false);
}

function parseHealthcheck(rest: string): ParsedArgs {
  // BuildKit takes each byte for a character here
  const bytes = isAscii(rest) ? rest : toByteString(rest);
  let end = 0;
  while (end < bytes.length && !isSpace(bytes.charCodeAt(end))) end++;
  if (end === 0) return NOTHING;
  let next = end;
  while (next < bytes.length && isSpace(bytes.charCodeAt(next))) next++;
  const command = parseMaybeJson(fromByteString(bytes.slice(next)));
  if (!command.ok) return command;
  return toArgs([fromByteString(bytes.slice(0, end)), ...command.args], command.isJson);
}
