import { DICTIONARY } from "./dictionary.ts";
import type { Random } from "./random.ts";

/** A text with some edits: pieces cut, doubled, moved, replaced by words that mean something, or taken from `other`. */
export function mutateText(random: Random, text: string, other: string, edits: number): string {
  let current = text;
  for (let edit = 0; edit < edits; edit++) current = random.pick(EDITS)(random, current, other);
  return current.slice(0, MAX_LENGTH);
}

/** Longer texts are cut: they cost time and hardly show more. */
const MAX_LENGTH = 8000;

type Edit = (random: Random, text: string, other: string) => string;

const EDITS: readonly [Edit, ...Edit[]] = [
  replaceName,
  replaceName,
  replaceWord,
  replaceWord,
  insertWord,
  insertWord,
  insertCharacter,
  cutPiece,
  doublePiece,
  moveLine,
  doubleLine,
  cutLine,
  takeLines,
  repeatCharacter,
];

/** Calls a name by another one, everywhere. */
function replaceName(random: Random, text: string): string {
  const name = random.pick(text.match(/[A-Za-z_][\w-]*/g) ?? []);
  return name === undefined ? text : text.replaceAll(name, () => random.pick(DICTIONARY));
}

function replaceWord(random: Random, text: string): string {
  const words = [...text.matchAll(/[^\s=:/,"'${}]+/g)];
  const word = random.pick(words);
  if (!word) return text;
  return text.slice(0, word.index) + random.pick(DICTIONARY) + text.slice(word.index + word[0].length);
}

function insertWord(random: Random, text: string): string {
  return insert(text, random.below(text.length + 1), random.pick(DICTIONARY));
}

function insertCharacter(random: Random, text: string): string {
  const code = random.chance(0.8) ? 32 + random.below(95) : random.below(0x10000);
  return insert(text, random.below(text.length + 1), String.fromCharCode(code));
}

function repeatCharacter(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  return insert(text, at, (text[at] ?? "x").repeat(random.below(60)));
}

function cutPiece(random: Random, text: string): string {
  const start = random.below(text.length + 1);
  return text.slice(0, start) + text.slice(start + random.below(40));
}

function doublePiece(random: Random, text: string): string {
  const start = random.below(text.length + 1);
  return insert(text, random.below(text.length + 1), text.slice(start, start + random.below(60)));
}

function moveLine(random: Random, text: string): string {
  const lines = text.split("\n");
  const [line = ""] = lines.splice(random.below(lines.length), 1);
  lines.splice(random.below(lines.length + 1), 0, line);
  return lines.join("\n");
}

function doubleLine(random: Random, text: string): string {
  const lines = text.split("\n");
  lines.splice(random.below(lines.length + 1), 0, random.pick(lines) ?? "");
  return lines.join("\n");
}

function cutLine(random: Random, text: string): string {
  const lines = text.split("\n");
  lines.splice(random.below(lines.length), 1);
  return lines.join("\n");
}

function takeLines(random: Random, text: string, other: string): string {
  const lines = text.split("\n");
  const taken = other.split("\n");
  const start = random.below(taken.length);
  lines.splice(random.below(lines.length + 1), 0, ...taken.slice(start, start + 1 + random.below(4)));
  return lines.join("\n");
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}
