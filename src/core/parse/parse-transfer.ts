import { fail, ok, type Result } from "../text/result.ts";
import type { Command, FileTransfer, InlineFile } from "./command.ts";
import { parseFlags, type FlagTable, type FlagValues } from "./flags.ts";
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

/** Understands ADD; as BuildKit's `parseAdd`. */
export function parseAdd(instruction: Instruction): Result<Command> {
  return parseTransfer(instruction, "ADD", ADD_FLAGS, (transfer, { single }) => ({
    instruction,
    kind: "add",
    sources: transfer.sources,
    inlineFiles: transfer.inlineFiles,
    destination: transfer.destination,
    chown: transfer.chown,
    chmod: transfer.chmod,
    isLink: transfer.isLink,
    excludes: transfer.excludes,
    keepGitDir: optionalBoolean(single.get("keep-git-dir")),
    checksum: single.get("checksum") ?? "",
    unpack: optionalBoolean(single.get("unpack")),
  }));
}

/** Understands COPY; as BuildKit's `parseCopy`. */
export function parseCopy(instruction: Instruction): Result<Command> {
  // field by field: a spread behind other fields is slow, and no instruction is more frequent
  return parseTransfer(instruction, "COPY", COPY_FLAGS, (transfer, { single }) => ({
    instruction,
    kind: "copy",
    sources: transfer.sources,
    inlineFiles: transfer.inlineFiles,
    destination: transfer.destination,
    chown: transfer.chown,
    chmod: transfer.chmod,
    isLink: transfer.isLink,
    excludes: transfer.excludes,
    from: single.get("from") ?? "",
    keepsParents: single.get("parents") === "true",
  }));
}

function parseTransfer(
  instruction: Instruction,
  name: string,
  table: FlagTable,
  build: (transfer: FileTransfer, flags: FlagValues) => Command,
): Result<Command> {
  const { args } = instruction;
  if (args.length < 2)
    return fail(
      `${name} requires at least two arguments, but only one was provided. Destination could not be determined`,
    );
  const flags = parseFlags(instruction.flags, table);
  if (!flags.ok) return flags;
  const destination = args.at(-1) ?? "";
  if (isHeredoc(destination)) return fail(`${name} cannot accept a heredoc as a destination`);
  const written = args.slice(0, -1);
  const isPlain = written.every((source) => !source.includes("<<"));
  const { sources, inlineFiles } = isPlain
    ? { sources: written, inlineFiles: NO_FILES }
    : sortSources(written, instruction);
  const { single, several } = flags.value;
  const transfer: FileTransfer = {
    sources,
    inlineFiles,
    destination,
    chown: single.get("chown") ?? "",
    chmod: single.get("chmod") ?? "",
    isLink: single.get("link") === "true",
    excludes: several.get("exclude") ?? NO_PATTERNS,
  };
  return ok(build(transfer, flags.value));
}

const NO_FILES: readonly InlineFile[] = [];
const NO_PATTERNS: readonly string[] = [];

function sortSources(
  written: readonly string[],
  instruction: Instruction,
): { sources: string[]; inlineFiles: InlineFile[] } {
  const sources: string[] = [];
  const inlineFiles: InlineFile[] = [];
  for (const source of written) {
    const file = toInlineFile(source, instruction);
    if (file) inlineFiles.push(file);
    else sources.push(source);
  }
  return { sources, inlineFiles };
}

function isHeredoc(word: string): boolean {
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
