import type { Piece } from "./syntax.ts";

/** The pieces of a text while it is read: one behind the other, so that of each only its end is kept. */
export class Pieces {
  private readonly kinds: Piece["kind"][] = [];
  private readonly ends: number[] = [];
  private listed: readonly Piece[] | null = null;

  /** Where the last piece ends. */
  get end(): number {
    return this.ends.at(-1) ?? 0;
  }

  /** Adds the piece from there to `end`, if there is anything. */
  add(kind: Piece["kind"], end: number): void {
    if (end <= this.end) return;
    this.kinds.push(kind);
    this.ends.push(end);
  }

  /** All of them; always the same list. */
  list(): readonly Piece[] {
    this.listed ??= this.kinds.map((kind, at) => {
      const range = { start: this.ends[at - 1] ?? 0, end: this.ends[at] ?? 0 };
      return { kind, range };
    });
    return this.listed;
  }
}
