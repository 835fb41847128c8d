import type { Instruction } from "#core/parse/syntax.ts";

/** What a row says of its instruction, before it is cut to the width of a card. */
export interface RowText {
  /** The whole instruction in one line as BuildKit joins it, white space drawn together, without its keyword. */
  readonly text: string;
  /** For COPY and ADD, what goes where; null for all others. */
  readonly paths: { readonly sources: readonly string[]; readonly destination: string } | null;
  /** Lines of the text and of heredocs that the row does not show. */
  readonly foldedLines: number;
  /** What a RUN is given for its time only, and what else its flags say: `cache`, `secret`, `network=none`. */
  readonly signs: readonly string[];
}

const ONLY_HEREDOC = /^<<-?["']?\w+["']?$/;

/** Takes one instruction apart for its row. */
export function rowText(instruction: Instruction): RowText {
  const own = instruction.original.slice(instruction.keywordWritten.length);
  const text = instruction.isJson ? execText(instruction.args) : withoutFlags(joined(own), instruction.flags);
  const isTransfer = instruction.keyword === "copy" || instruction.keyword === "add";
  const destination = instruction.args.at(-1);
  return {
    text: instruction.keyword === "run" && ONLY_HEREDOC.test(text) ? heredocCommands(instruction) || text : text,
    paths:
      isTransfer && destination !== undefined && instruction.args.length > 1
        ? { sources: instruction.args.slice(0, -1), destination }
        : null,
    foldedLines: instruction.lines.last - instruction.lines.first,
    signs: [...new Set(instruction.flags.flatMap(signOf))],
  };
}

/** The exec form as one would type it. */
function execText(args: readonly string[]): string {
  return args.map((arg) => (/\s/.test(arg) ? JSON.stringify(arg) : arg)).join(" ");
}

function joined(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Flags come before everything else; what they say is a sign or an edge. */
function withoutFlags(text: string, flags: readonly string[]): string {
  let rest = text;
  for (const flag of flags) {
    const written = joined(flag);
    if (rest.startsWith(written)) rest = rest.slice(written.length).trimStart();
  }
  return rest;
}

/** A RUN that is nothing but a heredoc says its commands, one after the other. */
function heredocCommands({ heredocs }: Instruction): string {
  const content = heredocs[0]?.content ?? "";
  const lines = content.replace(/\\\n/g, " ").split("\n").map(joined);
  return lines.filter((line) => line !== "" && !line.startsWith("#")).join("; ");
}

function signOf(flag: string): readonly string[] {
  const [name = "", value = ""] = splitAtEquals(flag);
  if (name === "--mount") return mountSign(value);
  if (name === "--network" || name === "--security") return [`${name.slice(2)}=${value}`];
  return [];
}

function mountSign(value: string): readonly string[] {
  const fields = value.split(",").map(splitAtEquals);
  const type = fields.find(([key]) => key === "type")?.[1] ?? "bind";
  return type === "bind" ? [] : [type];
}

function splitAtEquals(text: string): readonly [string, string] {
  const equals = text.indexOf("=");
  return equals < 0 ? [text, ""] : [text.slice(0, equals), text.slice(equals + 1)];
}
