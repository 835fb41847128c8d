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

const KINDS: readonly Piece["kind"][] = ["blank", "comment", "directive", "instruction"];

/** Pieces as they are sent to another thread: as objects, those of a million lines take a second to arrive. */
export interface PackedPieces {
  /** Positions in `KINDS`. */
  readonly kinds: Uint8Array;
  readonly ends: Uint32Array;
}

/** Packs the pieces of a text, which are one behind the other. */
export function packPieces(pieces: readonly Piece[]): PackedPieces {
  return {
    kinds: Uint8Array.from(pieces, ({ kind }) => KINDS.indexOf(kind)),
    ends: Uint32Array.from(pieces, ({ range }) => range.end),
  };
}

/** The pieces that were packed. */
export function unpackPieces({ kinds, ends }: PackedPieces): readonly Piece[] {
  return Array.from(kinds, (kind, at) => ({
    kind: KINDS[kind] ?? "blank",
    range: { start: ends[at - 1] ?? 0, end: ends[at] ?? 0 },
  }));
}
