import type { Budget } from "../text/budget.ts";

/** One element of a shell pattern: a character, `?`, or `*`. */
export type PatternToken = { readonly kind: "char"; readonly char: string } | { readonly kind: "any" | "star" };

/** A way through the text costs more than a step of a simpler matcher. */
const THREAD_COST = 4;

/** Where a match starts and ends, in characters. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
}

/**
 * The leftmost match of a pattern from `from` on, at `from` itself where `isAnchored`; of several that start there the
 * one that a regular expression finds whose stars take as much (`isGreedy`) or as little as they can. All ways through
 * the pattern go through the text side by side, as in Go's `regexp`, so that no pattern takes longer than its length
 * times that of the text.
 */
export function findPattern(
  tokens: readonly PatternToken[],
  text: readonly string[],
  from: number,
  isAnchored: boolean,
  isGreedy: boolean,
  budget?: Budget,
): PatternMatch | null {
  const threads = new Threads(tokens, isGreedy);
  let best: PatternMatch | null = null;
  let current: Thread[] = [];
  for (let at = from; at <= text.length; at++) {
    const next: Thread[] = [];
    threads.begin();
    const seen = [...current];
    // a later start counts only where no earlier one has come to anything
    if (!best && (at === from || !isAnchored)) seen.push({ token: 0, start: at });
    current = [];
    for (const thread of seen) threads.add(current, thread);
    if (budget?.spend("steps", THREAD_COST * (current.length + 1)) === false) return null;
    if (current.length === 0 && (best || isAnchored)) break;
    for (const { token, start } of current) {
      const wanted = tokens[token];
      if (!wanted) {
        best = { start, end: at };
        // those behind it are worse
        break;
      }
      if (isTaken(wanted, text[at])) next.push({ token: wanted.kind === "star" ? token : token + 1, start });
    }
    current = next;
  }
  return best;
}

/** A way through the pattern: the element that comes next, and where it began. */
interface Thread {
  readonly token: number;
  readonly start: number;
}

class Threads {
  private readonly tokens: readonly PatternToken[];
  private readonly isGreedy: boolean;
  private readonly turns: Int32Array;
  private turn = 0;

  constructor(tokens: readonly PatternToken[], isGreedy: boolean) {
    this.tokens = tokens;
    this.isGreedy = isGreedy;
    this.turns = new Int32Array(tokens.length + 1);
  }

  /** Begins with another place in the text. */
  begin(): void {
    this.turn++;
  }

  /** Adds a thread, and what follows where its star takes nothing; the first to come to an element is the best. */
  add(list: Thread[], thread: Thread): void {
    const behind: Thread[] = [];
    for (let token = thread.token; this.turns[token] !== this.turn; token++) {
      this.turns[token] = this.turn;
      const reached = { token, start: thread.start };
      if (this.tokens[token]?.kind !== "star") {
        list.push(reached);
        break;
      }
      if (this.isGreedy) list.push(reached);
      else behind.push(reached);
    }
    list.push(...behind.toReversed());
  }
}

function isTaken(token: PatternToken, char: string | undefined): boolean {
  if (char === undefined) return false;
  return token.kind === "char" ? token.char === char : char !== "\n";
}
