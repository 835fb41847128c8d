import { fail, ok, type Result } from "../text/result.ts";
import type { Command, InlineFile } from "./command.ts";
import { flagOf, flagsOf, parseFlags, type FlagTable, type FlagValue } from "./flags.ts";
import { chompHeredoc, parseHeredocMark } from "./heredoc.ts";
import type { Instruction } from "./syntax.ts";

const ADD_FLAGS: FlagTable = {
  chown: "string",
  chmod: "string",
  link: "bool",
  "keep-git-dir": "bool",
  checksum: "string",
  unpack: "bool",
  exclude: "strings",
};

const COPY_FLAGS: FlagTable = {
  chown: "string",
  from: "string",
  chmod: "string",
  link: "bool",
  exclude: "strings",
  parents: "bool",
};

// Both are made field by field: a spread behind other fields is slow, and no instruction is more frequent.

/** Understands ADD; as BuildKit's `parseAdd`. */
export function parseAdd(instruction: Instruction): Result<Command> {
  const flags = parseTransferFlags(instruction, "ADD", ADD_FLAGS);
  if (!flags.ok) return flags;
  const written = instruction.args.slice(0, -1);
  return ok({
    instruction,
    kind: "add",
    sources: findSources(written),
    inlineFiles: findInlineFiles(written, instruction),
    destination: instruction.args.at(-1) ?? "",
    chown: flagOf(flags.value, "chown") ?? "",
    chmod: flagOf(flags.value, "chmod") ?? "",
    isLink: flagOf(flags.value, "link") === "true",
    excludes: flagsOf(flags.value, "exclude"),
    keepGitDir: optionalBoolean(flagOf(flags.value, "keep-git-dir")),
    checksum: flagOf(flags.value, "checksum") ?? "",
    unpack: optionalBoolean(flagOf(flags.value, "unpack")),
  });
}

/** Understands COPY; as BuildKit's `parseCopy`. */
export function parseCopy(instruction: Instruction): Result<Command> {
  const flags = parseTransferFlags(instruction, "COPY", COPY_FLAGS);
  if (!flags.ok) return flags;
  const written = instruction.args.slice(0, -1);
  return ok({
    instruction,
    kind: "copy",
    sources: findSources(written),
    inlineFiles: findInlineFiles(written, instruction),
    destination: instruction.args.at(-1) ?? "",
    chown: flagOf(flags.value, "chown") ?? "",
    chmod: flagOf(flags.value, "chmod") ?? "",
    isLink: flagOf(flags.value, "link") === "true",
    excludes: flagsOf(flags.value, "exclude"),
    from: flagOf(flags.value, "from") ?? "",
    keepsParents: flagOf(flags.value, "parents") === "true",
  });
}

/** The flags, where the arguments can be those of ADD or COPY. */
function parseTransferFlags(
  { args, flags }: Instruction,
  name: string,
  table: FlagTable,
): Result<readonly FlagValue[]> {
  if (args.length < 2)
    return fail(
      `${name} requires at least two arguments, but only one was provided. Destination could not be determined`,
    );
  const values = parseFlags(flags, table);
  if (!values.ok) return values;
  return isHeredoc(args.at(-1) ?? "") ? fail(`${name} cannot accept a heredoc as a destination`) : values;
}

const NO_FILES: readonly InlineFile[] = [];

function findSources(written: readonly string[]): readonly string[] {
  return written.some(isHeredoc) ? written.filter((word) => !isHeredoc(word)) : written;
}

function findInlineFiles(written: readonly string[], instruction: Instruction): readonly InlineFile[] {
  if (!written.some(isHeredoc)) return NO_FILES;
  return written.flatMap((word) => toInlineFile(word, instruction) ?? []);
}

function isHeredoc(word: string): boolean {
  if (!word.includes("<<")) return false;
  const mark = parseHeredocMark(word);
  return mark.ok && mark.value !== null;
}

function toInlineFile(source: string, { heredocs }: Instruction): InlineFile | null {
  const parsed = parseHeredocMark(source);
  if (!parsed.ok || !parsed.value) return null;
  const { name, expand, chomp } = parsed.value;
  // of several here-documents of one name the last is meant
  const content = heredocs.findLast((heredoc) => heredoc.name === name)?.content ?? "";
  return { name, content: chomp ? chompHeredoc(content) : content, expand };
}

function optionalBoolean(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === "true";
}
