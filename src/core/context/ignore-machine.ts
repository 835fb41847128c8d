import type { Budget } from "../text/budget.ts";

/** One step of a program: a character to take, a place that has to be there, or ways to go on. */
export type MatchStep =
  | { readonly kind: "char"; readonly takes: (code: number) => boolean }
  | { readonly kind: "assert"; readonly holds: (before: number, after: number) => boolean }
  | { readonly kind: "split"; readonly to: readonly number[] }
  | { readonly kind: "match" };

/** A regular expression as steps; the first is where it starts. */
export type Program = readonly MatchStep[];

/** Before the first and after the last character of a text. */
export const NO_CHARACTER = -1;

/** Whether a program matches somewhere in a text: all ways through it go through the text side by side. */
export function runProgram(program: Program, text: string, budget?: Budget): boolean {
  const chars = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const seen = new Int32Array(program.length).fill(-1);
  let places: number[] = [];
  for (let at = 0; ; at++) {
    const before = chars[at - 1] ?? NO_CHARACTER;
    const after = chars[at] ?? NO_CHARACTER;
    const charPlaces: number[] = [];
    if (budget?.spend("steps", places.length + 1) === false) return false;
    // a match may start at any place
    const pending = [0, ...places];
    for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
      if (seen[place] === at) continue;
      seen[place] = at;
      const step = program[place];
      if (!step || step.kind === "match") return true;
      if (step.kind === "char") charPlaces.push(place);
      else if (step.kind === "split") for (const next of step.to) pending.push(next);
      else if (step.holds(before, after)) pending.push(place + 1);
    }
    if (at === chars.length) return false;
    places = [];
    for (const place of charPlaces) {
      const step = program[place];
      if (step?.kind === "char" && step.takes(after)) places.push(place + 1);
    }
  }
}
