import { toBuildArgs } from "../../resolve/build-args.ts";
import { expandWord } from "../../shell/lexer.ts";
import type { ShellCommand, ShellWord } from "../../shell/script/script.ts";
import type { Facts } from "./facts.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { memoize } from "./memoize.ts";
import { stageLinks } from "./stages/stage-links.ts";
import { declarationsIn } from "./undeclared-variables.ts";

/**
 * The value that ARG and ENV give a variable where an instruction is: its stage's, those of the stages it is built on, and
 * its base image's. Undefined where nothing sets it, null where the value is not known.
 */
export function valueAt(facts: Facts, at: InstructionFacts, name: string, depth = 0): string | null | undefined {
  let end = at.range.start;
  for (const stage of stageLinks(facts).chainOf(at.stage)) {
    const last = declarationsIn(facts, name, stage).findLast((one) => one.range.start < end);
    if (last) return valueOf(facts, last, name, depth);
    end = Infinity;
  }
  const known = facts.input.baseImages[at.stage];
  return known?.env.find((variable) => variable.name === name)?.value;
}

/** A word of an instruction with the values of its variables; null where one of them is not known. */
export function expandAt(facts: Facts, at: InstructionFacts, written: string): string | null {
  return expand(facts, at, written, 0) ?? null;
}

/** How far values that are made of other variables are followed. */
const MAX_DEPTH = 4;

function valueOf(facts: Facts, at: InstructionFacts, name: string, depth: number): string | null | undefined {
  const given = givenArgs(facts).get(name);
  if (at.keyword === "env")
    return expand(facts, at, at.as("env")?.pairs.findLast(({ key }) => key === name)?.value, depth);
  if (given !== undefined) return given;
  const value = at.as("arg")?.definitions.findLast(({ key }) => key === name)?.value;
  if (value !== undefined || at.stage < 0) return expand(facts, at, value, depth);
  const global = globalArgs(facts).get(name);
  return global ? valueOf(facts, global, name, depth + 1) : undefined;
}

const givenArgs = memoize((facts) => toBuildArgs(facts.input.buildArgs));

const globalArgs = memoize((facts): ReadonlyMap<string, InstructionFacts> => {
  const before = facts.of("arg").filter(({ stage, isTrigger }) => stage < 0 && !isTrigger);
  return new Map(before.flatMap((at) => (at.as("arg")?.definitions ?? []).map(({ key }) => [key, at])));
});

function expand(
  facts: Facts,
  at: InstructionFacts,
  written: string | undefined,
  depth: number,
): string | null | undefined {
  if (written === undefined) return undefined;
  if (depth > MAX_DEPTH) return null;
  let isKnown = true;
  const get = (name: string): string | undefined => {
    const value = valueAt(facts, at, name, depth + 1);
    if (typeof value !== "string") isKnown = false;
    return value ?? undefined;
  };
  const { text, error } = expandWord(written, { get }, { escape: at.escape });
  return error === "" && isKnown ? text : null;
}

const VARIABLE = /^"?\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([^}]*))?\})"?$/;

/**
 * The value of a variable where a command runs: what the script sets before it, else as `valueAt`. Undefined where nothing
 * sets it, null where the value is not known.
 */
export function valueFor(
  facts: Facts,
  at: InstructionFacts,
  command: ShellCommand,
  name: string,
): string | null | undefined {
  return shellValue(at, command, name) ?? valueAt(facts, at, name);
}

/**
 * What a command finds in its environment: set for it alone, exported above it, or by ENV and ARG. Undefined where nothing
 * sets it, null where the value is not known.
 */
export function environmentValue(
  facts: Facts,
  at: InstructionFacts,
  command: ShellCommand,
  name: string,
): string | null | undefined {
  const own = command.assignments.findLast(({ text }) => text.startsWith(`${name}=`));
  if (own !== undefined) return own.text.slice(name.length + 1);
  const isExported = at.script.commands.some(
    (other) =>
      other.name === "export" &&
      other.start < command.start &&
      other.args.some(({ text }) => text === name || text.startsWith(`${name}=`)),
  );
  return isExported ? valueFor(facts, at, command, name) : valueAt(facts, at, name);
}

/**
 * The words of a command with variables that are known put in: a word that is nothing but a variable becomes the words of
 * its value, at the place of the variable, and one with variables in it has their values there. Others stay.
 */
export function knownWords(
  facts: Facts,
  at: InstructionFacts,
  command: ShellCommand,
  words: readonly ShellWord[],
): readonly ShellWord[] {
  if (words.every(({ isLiteral }) => isLiteral)) return words;
  return words.flatMap((word): readonly ShellWord[] => {
    if (word.isLiteral) return [word];
    const written = at.script.text.slice(word.start, word.end);
    const match = VARIABLE.exec(written);
    if (!match) return [fillIn(facts, at, command, word, written)];
    const [, plain, braced, fallback] = match;
    const name = plain ?? braced ?? "";
    const value = valueFor(facts, at, command, name) ?? fallback;
    if (typeof value !== "string" || value.includes("$") || value.trim() === "") return [word];
    return value
      .trim()
      .split(/\s+/)
      .map((text) => ({ ...word, text, isLiteral: true }));
  });
}

/** `httpd-$VERSION` with the value, where all values of the word are known and are one word each. */
function fillIn(
  facts: Facts,
  at: InstructionFacts,
  command: ShellCommand,
  word: ShellWord,
  written: string,
): ShellWord {
  if (/[`'\\]|\$\(/.test(written)) return word;
  let isKnown = true;
  const text = written.replaceAll(IN_WORD, (_, plain: string | undefined, braced: string | undefined) => {
    const value = valueFor(facts, at, command, plain ?? braced ?? "");
    if (typeof value !== "string" || !/^[^\s$`]+$/.test(value)) isKnown = false;
    return value ?? "";
  });
  return isKnown && !text.includes("$") ? { ...word, text: text.replaceAll('"', ""), isLiteral: true } : word;
}

const IN_WORD = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g;

/** What the script itself sets a variable to before a command; undefined where it does not. */
function shellValue({ script: { text } }: InstructionFacts, { start }: ShellCommand, name: string): string | undefined {
  let value: string | undefined;
  const before = text.slice(0, start);
  const setting = `${name}=`;
  for (let at = before.indexOf(setting); at >= 0; at = before.indexOf(setting, at + 1)) {
    if (at > 0 && !/[\s;&|(]/.test(before[at - 1] ?? "")) continue;
    VALUE.lastIndex = at + setting.length;
    const [, quoted, single, plain] = VALUE.exec(before) ?? [];
    value = quoted ?? single ?? plain ?? value;
  }
  return value;
}

const VALUE = /"([^"]*)"|'([^']*)'|([^\s;&|"']*)/y;
