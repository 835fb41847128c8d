import type { Assertion, CharSet, Pattern } from "./syntax.ts";

/** One step of a program that matches a pattern. */
export type RegexpInstruction =
  | { readonly kind: "set"; readonly set: CharSet }
  | { readonly kind: "assert"; readonly assertion: Assertion }
  /** Goes on at both places; a match by way of the first is preferred. */
  | { readonly kind: "split"; readonly first: number; readonly second: number }
  | { readonly kind: "jump"; readonly to: number }
  | { readonly kind: "save"; readonly slot: number }
  | { readonly kind: "match" };

/** Longer programs are refused. */
const MAX_LENGTH = 20_000;

/** The program of a pattern; undefined where it would be too long. */
export function compilePattern(pattern: Pattern): readonly RegexpInstruction[] | undefined {
  const program: RegexpInstruction[] = [];
  emit({ kind: "capture", body: pattern, index: 0 }, program);
  program.push({ kind: "match" });
  return program.length > MAX_LENGTH ? undefined : program;
}

function emit(pattern: Pattern, program: RegexpInstruction[]): void {
  if (program.length > MAX_LENGTH) return;
  switch (pattern.kind) {
    case "empty":
      return;
    case "set":
    case "assert":
      program.push(pattern);
      return;
    case "concat":
      for (const part of pattern.parts) emit(part, program);
      return;
    case "alternate":
      emitAlternate(pattern.parts, program);
      return;
    case "capture":
      program.push({ kind: "save", slot: pattern.index * 2 });
      emit(pattern.body, program);
      program.push({ kind: "save", slot: pattern.index * 2 + 1 });
      return;
    default:
      emitRepeat(pattern, program);
  }
}

function emitAlternate(parts: readonly Pattern[], program: RegexpInstruction[]): void {
  const jumps: number[] = [];
  for (const [at, part] of parts.entries()) {
    if (at === parts.length - 1) {
      emit(part, program);
      continue;
    }
    const split = program.push({ kind: "match" }) - 1;
    emit(part, program);
    jumps.push(program.push({ kind: "match" }) - 1);
    program[split] = { kind: "split", first: split + 1, second: program.length };
  }
  for (const jump of jumps) program[jump] = { kind: "jump", to: program.length };
}

type Repeat = Extract<Pattern, { kind: "repeat" }>;

function emitRepeat({ body, min, max, isGreedy }: Repeat, program: RegexpInstruction[]): void {
  for (let count = 0; count < min - (max < 0 ? 1 : 0); count++) emit(body, program);
  if (max < 0) {
    if (min > 0) emitPlus(body, isGreedy, program);
    else emitStar(body, isGreedy, program);
    return;
  }
  const splits: number[] = [];
  for (let count = min; count < max; count++) {
    splits.push(program.push({ kind: "match" }) - 1);
    emit(body, program);
  }
  for (const split of splits) program[split] = fork(isGreedy, split + 1, program.length);
}

function emitPlus(body: Pattern, isGreedy: boolean, program: RegexpInstruction[]): void {
  const start = program.length;
  emit(body, program);
  program.push(fork(isGreedy, start, program.length + 1));
}

/** A body that can be empty is `(?:body+)?`, so that it does not loop on nothing; as Go does since 1.16. */
function emitStar(body: Pattern, isGreedy: boolean, program: RegexpInstruction[]): void {
  const split = program.push({ kind: "match" }) - 1;
  if (canBeEmpty(body)) emitPlus(body, isGreedy, program);
  else {
    emit(body, program);
    program.push({ kind: "jump", to: split });
  }
  program[split] = fork(isGreedy, split + 1, program.length);
}

function fork(isGreedy: boolean, inside: number, after: number): RegexpInstruction {
  return isGreedy ? { kind: "split", first: inside, second: after } : { kind: "split", first: after, second: inside };
}

function canBeEmpty(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "set":
      return false;
    case "concat":
      return pattern.parts.every(canBeEmpty);
    case "alternate":
      return pattern.parts.some(canBeEmpty);
    case "capture":
      return canBeEmpty(pattern.body);
    case "repeat":
      return pattern.min === 0 || canBeEmpty(pattern.body);
    default:
      return true;
  }
}
