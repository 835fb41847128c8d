import type { RegexpInstruction } from "./compile.ts";
import { type Assertion, matchesSet } from "./syntax.ts";

/** Where a match and its groups start and end, two offsets each; -1 for a group without a match. */
export type Match = readonly number[];

interface Thread {
  readonly at: number;
  readonly slots: Match;
}

/**
 * The leftmost match from `from` on, among several the one that a backtracking matcher would find first. The time is
 * at most the length of the program times that of the text: all ways to match go forward together.
 */
export function findMatch(
  program: readonly RegexpInstruction[],
  text: string,
  from: number,
  groups: number,
): Match | undefined {
  const noSlots: Match = Array.from({ length: groups * 2 }, () => -1);
  let threads: Thread[] = [];
  let found: Match | undefined;
  for (let at = from; ; ) {
    if (!found) threads.push(...follow(program, 0, noSlots, text, at, new Set(threads.map((one) => one.at))));
    if (threads.length === 0 && found) return found;
    const code = text.codePointAt(at);
    const next = at + (code !== undefined && code > 0xffff ? 2 : 1);
    const visited = new Set<number>();
    const following: Thread[] = [];
    for (const thread of threads) {
      const instruction = program[thread.at];
      if (instruction?.kind === "match") {
        // those that come after have less priority
        found = thread.slots;
        break;
      }
      if (instruction?.kind !== "set" || code === undefined || !matchesSet(instruction.set, code)) continue;
      following.push(...follow(program, thread.at + 1, thread.slots, text, next, visited));
    }
    threads = following;
    if (code === undefined) return found;
    at = next;
  }
}

/** The places at which a character is read next, the preferred ones first. */
function follow(
  program: readonly RegexpInstruction[],
  start: number,
  slots: Match,
  text: string,
  at: number,
  visited: Set<number>,
): readonly Thread[] {
  const threads: Thread[] = [];
  const pending: Thread[] = [{ at: start, slots }];
  for (let thread = pending.pop(); thread; thread = pending.pop()) {
    if (visited.has(thread.at)) continue;
    visited.add(thread.at);
    const instruction = program[thread.at];
    switch (instruction?.kind) {
      case "jump":
        pending.push({ at: instruction.to, slots: thread.slots });
        break;
      case "split":
        pending.push({ at: instruction.second, slots: thread.slots }, { at: instruction.first, slots: thread.slots });
        break;
      case "save":
        pending.push({ at: thread.at + 1, slots: thread.slots.with(instruction.slot, at) });
        break;
      case "assert":
        if (holds(instruction.assertion, text, at)) pending.push({ at: thread.at + 1, slots: thread.slots });
        break;
      default:
        threads.push(thread);
    }
  }
  return threads;
}

function holds(assertion: Assertion, text: string, at: number): boolean {
  switch (assertion) {
    case "text start":
      return at === 0;
    case "text end":
      return at === text.length;
    case "line start":
      return at === 0 || text[at - 1] === "\n";
    case "line end":
      return at === text.length || text[at] === "\n";
    default: {
      const isBoundary = isWord(text.charAt(at - 1)) !== isWord(text.charAt(at));
      return isBoundary === (assertion === "word boundary");
    }
  }
}

function isWord(char: string): boolean {
  return /^[0-9A-Za-z_]$/.test(char);
}
