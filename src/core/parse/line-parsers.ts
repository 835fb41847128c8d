import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { fromByteString, isAscii, isSpace, splitInlineSpace, toByteString } from "../text/unicode.ts";
import { trimList } from "../text/trim-list.ts";
import { parseJsonArray } from "./json-array.ts";
import { splitWords } from "./split-words.ts";

/** The arguments of an instruction, as BuildKit's parser splits them. */
export interface ParsedArgs {
  readonly args: readonly string[];
  readonly isJson: boolean;
}

type LineParser = (rest: string, escape: string) => Result<ParsedArgs>;

const NOTHING: Result<ParsedArgs> = ok({ args: [], isJson: false });

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

/** Splits the arguments of `keyword` (lower case); what is no instruction keeps one empty argument, as BuildKit has it. */
export function parseArgs(keyword: string, rest: string, escape: string): Result<ParsedArgs> {
  const parser = LINE_PARSERS.get(keyword);
  return parser ? parser(rest, escape) : ok({ args: [""], isJson: false });
}

function parseString(rest: string): Result<ParsedArgs> {
  return rest === "" ? NOTHING : ok({ args: [rest], isJson: false });
}

function parseList(rest: string): Result<ParsedArgs> {
  return rest === "" ? NOTHING : ok({ args: splitInlineSpace(rest), isJson: false });
}

function parseNames(rest: string, escape: string): Result<ParsedArgs> {
  return ok({ args: splitWords(rest, escape), isJson: false });
}

function parseMaybeJson(rest: string): Result<ParsedArgs> {
  return parseJson(rest) ?? parseString(rest);
}

function parseMaybeJsonToList(rest: string): Result<ParsedArgs> {
  return parseJson(rest) ?? parseList(rest);
}

function parseJson(rest: string): Result<ParsedArgs> | null {
  const array = parseJsonArray(rest);
  switch (array.kind) {
    case "strings":
      return ok({ args: array.values, isJson: true });
    case "mixed":
      return fail("when using JSON array syntax, arrays must be comprised of strings only");
    case "none":
      return null;
  }
}

/** ENV and LABEL: three arguments a pair, the third "=" or, for the old form with a blank, "". */
function parsePairs(keyword: string, rest: string, escape: string): Result<ParsedArgs> {
  const words = splitWords(rest, escape);
  const first = words[0];
  if (first === undefined) return NOTHING;
  if (!first.includes("=")) {
    const [name = "", value] = splitInlineSpace(rest, 2);
    return value === undefined
      ? fail(`${keyword} must have two arguments`)
      : ok({ args: [name, value, ""], isJson: false });
  }
  const args: string[] = [];
  for (const word of words) {
    const equals = word.indexOf("=");
    if (equals < 0) return fail(`Syntax error - can't find = in ${quote(word)}. Must be of the form: name=value`);
    args.push(word.slice(0, equals), word.slice(equals + 1), "=");
  }
  return ok({ args: trimList(args), isJson: false });
}

function parseHealthcheck(rest: string): Result<ParsedArgs> {
  // BuildKit takes each byte for a character here
  const bytes = isAscii(rest) ? rest : toByteString(rest);
  let end = 0;
  while (end < bytes.length && !isSpace(bytes.charCodeAt(end))) end++;
  if (end === 0) return NOTHING;
  let next = end;
  while (next < bytes.length && isSpace(bytes.charCodeAt(next))) next++;
  const command = parseMaybeJson(fromByteString(bytes.slice(next)));
  if (!command.ok) return command;
  return ok({ args: [fromByteString(bytes.slice(0, end)), ...command.value.args], isJson: command.value.isJson });
}
