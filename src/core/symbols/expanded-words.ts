import type { InstructionFacts } from "../source/instruction-facts.ts";
import { placedArguments } from "../source/placed-arguments.ts";
import type { Word } from "../source/words.ts";
import { splitCommand } from "../parse/split-command.ts";
import { lookUp } from "../text/look-up.ts";

/** Instructions whose arguments BuildKit expands, every one. */
const ALL_ARGUMENTS = new Set(["add", "copy", "expose", "stopsignal", "user", "volume", "workdir"]);

/** The flags whose values BuildKit expands. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  add: ["chown", "chmod", "checksum"],
  copy: ["chown", "chmod"],
  from: ["platform"],
  run: ["mount"],
};

/** The pieces of an instruction's joined line that BuildKit expands variables in, in order. */
export function expandedWords(at: InstructionFacts): readonly Word[] {
  if (!at.syntax.original.includes("$")) return [];
  return [...flagValues(at), ...expandedArguments(at)].filter(({ text }) => text.includes("$"));
}

function flagValues(at: InstructionFacts): Word[] {
  const names = lookUp(FLAGS, at.keyword) ?? [];
  if (names.length === 0 || at.syntax.flags.length === 0) return [];
  return at.words.slice(1, 1 + at.syntax.flags.length).flatMap(({ text, start, end }) => {
    const match = /^--([a-z-]+)=/.exec(text);
    if (!match || !names.includes(match[1] ?? "")) return [];
    return [{ text: text.slice(match[0].length), start: start + match[0].length, end }];
  });
}

function expandedArguments(at: InstructionFacts): readonly Word[] {
  const { keyword } = at;
  if (ALL_ARGUMENTS.has(keyword)) return placedArguments(at);
  if (keyword === "from") return placedArguments(at).slice(0, 1);
  if (keyword === "arg") return placedArguments(at).flatMap(behindEquals);
  // key, value and the sign between them
  if (keyword === "env" || keyword === "label") return placedPairs(at).flat();
  return [];
}

/** Key and value of each pair of an ENV or LABEL. */
export function placedPairs(at: InstructionFacts): readonly (readonly [Word, Word])[] {
  const { original, args } = at.syntax;
  let from = splitCommand(original, at.escape).restAt;
  const place = (text: string): Word => {
    const found = original.indexOf(text, from);
    const start = found < 0 ? original.length : found;
    from = start + text.length;
    return { text, start, end: from };
  };
  const pairs: [Word, Word][] = [];
  for (let index = 0; index < args.length; index += 3) {
    const key = place(args[index] ?? "");
    if (args[index + 2] === "=") from++;
    pairs.push([key, place(args[index + 1] ?? "")]);
  }
  return pairs;
}

function behindEquals({ text, start, end }: Word): Word[] {
  const equals = text.indexOf("=");
  return equals < 0 ? [] : [{ text: text.slice(equals + 1), start: start + equals + 1, end }];
}
