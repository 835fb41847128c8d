import type { PackedFolder } from "#core/context/packed/packed-folder.ts";
import type { StepFailure } from "#core/build/target-files.ts";

/** What a build does with an entry of the context. */
export type EntryState = "unused" | "sent" | "ignored";

export const ENTRY_STATES: readonly EntryState[] = ["unused", "sent", "ignored"];

/** Files and bytes. */
export interface FolderAmount {
  readonly files: number;
  readonly bytes: number;
}

/** A COPY, ADD or bind mount that takes entries of the context. */
export interface FolderReader {
  readonly kind: "copy" | "mount";
  /** Id of its step. */
  readonly step: number;
  readonly stage: number;
  readonly line: number;
  /** The instruction as BuildKit joins it. */
  readonly text: string;
  readonly sources: readonly string[];
  readonly taken: FolderAmount;
  /** Where its files land, of a mount where they are seen: the first `MAX_LANDED`. */
  readonly lands: readonly Landing[];
}

export interface Landing {
  readonly path: string;
  readonly entry: number;
}

/** As many landings as a list can show. */
export const MAX_LANDED = 2000;

/** As many readers as fit the bits of `takenBy`; it says nothing of more. */
export const MAX_READERS = 31;

/** Whether one of the first `MAX_READERS` readers, by its place, takes an entry or something below it; of others it isn't known. */
export function isTakenBy({ takenBy }: FolderReport, entry: number, place: number): boolean {
  return place < MAX_READERS && (((takenBy[entry] ?? 0) >>> place) & 1) === 1;
}

/** What a build does with a folder that is its context. Arrays are by entry; bytes of a directory are those below it. */
export interface FolderReport {
  readonly folder: PackedFolder;
  /** Positions in `ENTRY_STATES`. */
  readonly states: Uint8Array;
  /** The line of the ignore file that leaves an entry out, from 1; 0 for none. */
  readonly ignoredBy: Int32Array;
  readonly sentBytes: Float64Array;
  readonly sentFiles: Uint32Array;
  readonly ignoredBytes: Float64Array;
  /** Bytes that copying alone brings into the image. */
  readonly imageBytes: Float64Array;
  readonly imageFiles: Uint32Array;
  /** A bit for each of `readers` that takes the entry or something below it. */
  readonly takenBy: Uint32Array;
  readonly readers: readonly FolderReader[];
  readonly total: FolderAmount;
  readonly sent: FolderAmount;
  readonly ignored: FolderAmount;
  readonly inImage: FolderAmount;
  /** Why nothing can be sent, in BuildKit's words; "" where it can. */
  readonly error: string;
  readonly failures: readonly StepFailure[];
  /** The target builds; otherwise only what is ignored is known. */
  readonly isBuilt: boolean;
  /** False where there were too many files to follow all steps. */
  readonly isComplete: boolean;
}
