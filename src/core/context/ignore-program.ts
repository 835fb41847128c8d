import { IgnoreClassReader, isWordCharacter, type CharacterTest } from "./ignore-class.ts";
import { NO_CHARACTER, type MatchStep, type Program } from "./ignore-machine.ts";

/**
 * Reads a regular expression as Go's `regexp/syntax` does, as far as a pattern of a `.dockerignore` can become one; null
 * for what Go refuses.
 */
export function parseIgnoreProgram(source: string): Program | null {
  const reader = new ProgramReader(source);
  const tree = reader.readAlternatives();
  if (!tree || !reader.isAtEnd) return null;
  const program: MatchStep[] = [];
  return emit(program, tree) ? [...program, { kind: "match" }] : null;
}

type Tree =
  | { readonly kind: "step"; readonly step: MatchStep }
  | { readonly kind: "sequence" | "either"; readonly parts: readonly Tree[] }
  | { readonly kind: "repeat"; readonly part: Tree; readonly least: number; readonly most: number };

const NEWLINE = 10;
const MAX_REPETITIONS = 1000;
/** Longer programs would take too long; Go's limit is higher. */
const LONGEST_PROGRAM = 200_000;

class ProgramReader extends IgnoreClassReader {
  readAlternatives(): Tree | null {
    const parts: Tree[] = [];
    do {
      const sequence = this.readSequence();
      if (!sequence) return null;
      parts.push(sequence);
    } while (this.take("|"));
    return { kind: "either", parts };
  }

  private readSequence(): Tree | null {
    const parts: Tree[] = [];
    let isRepeated = false;
    while (!this.isAtEnd && this.char !== "|" && this.char !== ")") {
      const repetition = this.readRepetition();
      if (repetition === null) return null;
      if (!repetition) {
        const atom = this.readAtom();
        if (!atom) return null;
        parts.push(atom);
        isRepeated = false;
        continue;
      }
      const part = parts.pop();
      if (!part || isRepeated) return null;
      parts.push({ kind: "repeat", part, ...repetition });
      isRepeated = true;
    }
    return { kind: "sequence", parts };
  }

  /** `*`, `?` or `{2,3}`; undefined if there is none, null for a wrong one. */
  private readRepetition(): { readonly least: number; readonly most: number } | null | undefined {
    if (this.take("*")) return { least: 0, most: Infinity };
    if (this.take("?")) return { least: 0, most: 1 };
    const written = this.char === "{" ? this.takeMatch(/\{(0|[1-9]\d*)(,(0|[1-9]\d*)?)?\}/y) : null;
    if (!written) return undefined;
    // a lazy repetition matches the same texts
    this.take("?");
    const least = Number(written[1]);
    const most = written[2] === undefined ? least : written[3] === undefined ? Infinity : Number(written[3]);
    const isTooMuch = least > MAX_REPETITIONS || (most > MAX_REPETITIONS && most !== Infinity) || least > most;
    return isTooMuch ? null : { least, most };
  }

  private readAtom(): Tree | null {
    if (this.take("(")) {
      const inside = this.readAlternatives();
      return this.take(")") ? inside : null;
    }
    if (this.take("^")) return assertion((before) => before === NO_CHARACTER);
    if (this.take("$")) return assertion((_, after) => after === NO_CHARACTER);
    if (this.take(".")) return character((code) => code !== NEWLINE);
    if (this.take("\\Q")) return this.readLiteral();
    const place = this.char === "\\" ? this.takeMatch(/\\[AzbB]/y)?.[0] : undefined;
    if (place === "\\A") return assertion((before) => before === NO_CHARACTER);
    if (place === "\\z") return assertion((_, after) => after === NO_CHARACTER);
    if (place !== undefined) {
      const isEdge = place === "\\b";
      return assertion((before, after) => (isWordCharacter(before) !== isWordCharacter(after)) === isEdge);
    }
    const takes = this.char === "[" ? this.readClass() : this.readCharacter();
    return takes && character(takes);
  }

  private readLiteral(): Tree {
    const parts: Tree[] = [];
    while (!this.isAtEnd && !this.take("\\E")) {
      const wanted = this.next();
      parts.push(character((code) => code === wanted));
    }
    return { kind: "sequence", parts };
  }
}

function character(takes: CharacterTest): Tree {
  return { kind: "step", step: { kind: "char", takes } };
}

function assertion(holds: (before: number, after: number) => boolean): Tree {
  return { kind: "step", step: { kind: "assert", holds } };
}

/** Appends the steps of a tree; false where they become too many. */
function emit(program: MatchStep[], tree: Tree): boolean {
  if (program.length > LONGEST_PROGRAM) return false;
  switch (tree.kind) {
    case "step":
      program.push(tree.step);
      return true;
    case "sequence":
      return tree.parts.every((part) => emit(program, part));
    case "either":
      return emitEither(program, tree.parts);
    case "repeat":
      return emitRepeat(program, tree);
  }
}

function emitEither(program: MatchStep[], parts: readonly Tree[]): boolean {
  const [only, ...others] = parts;
  if (only && others.length === 0) return emit(program, only);
  const split = reserve(program);
  const starts: number[] = [];
  const ends: number[] = [];
  for (const part of parts) {
    starts.push(program.length);
    if (!emit(program, part)) return false;
    ends.push(reserve(program));
  }
  program[split] = { kind: "split", to: starts };
  for (const end of ends) program[end] = { kind: "split", to: [program.length] };
  return true;
}

function emitRepeat(program: MatchStep[], { part, least, most }: Extract<Tree, { kind: "repeat" }>): boolean {
  for (let count = 0; count < least; count++) if (!emit(program, part)) return false;
  if (most === Infinity) {
    const split = reserve(program);
    if (!emit(program, part)) return false;
    program.push({ kind: "split", to: [split] });
    program[split] = { kind: "split", to: [split + 1, program.length] };
    return true;
  }
  const splits: number[] = [];
  for (let count = least; count < most; count++) {
    splits.push(reserve(program));
    if (!emit(program, part)) return false;
  }
  for (const split of splits) program[split] = { kind: "split", to: [split + 1, program.length] };
  return true;
}

function reserve(program: MatchStep[]): number {
  return program.push({ kind: "split", to: [] }) - 1;
}
