import { fileKindOf } from "#core/build-input/file-kind.ts";
import { FolderBuilder, type FoundEntry } from "#core/context/packed/folder-builder.ts";
import type { PackedFolder } from "#core/context/packed/packed-folder.ts";

/** More entries than any build context of use. */
export const MAX_FOLDER_ENTRIES = 500_000;

/** The longest text of a Dockerfile or an ignore file that is read, in bytes. */
const MAX_TEXT_BYTES = 1024 * 1024;
const MAX_TEXTS = 200;
const PROGRESS_EVERY = 2000;

/** A folder as it was read. */
export interface ReadFolder {
  readonly folder: PackedFolder;
  /** The texts of its Dockerfiles and ignore files, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What reading a folder ends in. */
export type FolderOutcome =
  | ({ readonly kind: "ok" } & ReadFolder)
  | { readonly kind: "too-many"; readonly max: number }
  /** The file isn't an archive, or the text isn't a listing. */
  | { readonly kind: "not-a-listing" }
  | { readonly kind: "unreadable"; readonly message: string };

/** Raised by a collector that has enough. */
export class TooManyEntriesError extends Error {}

/** Takes the entries of a folder from a reader, counts them, and reads the texts that matter for a build. */
export class FolderCollector {
  readonly builder = new FolderBuilder();
  private readonly texts = new Map<string, string>();
  private readonly onProgress: (entries: number) => void;
  private readonly max: number;
  private reported = 0;

  constructor(onProgress: (entries: number) => void = () => {}, max = MAX_FOLDER_ENTRIES) {
    this.onProgress = onProgress;
    this.max = max;
  }

  /** Throws a `TooManyEntriesError` when there are too many. */
  add(path: string, entry: FoundEntry): void {
    this.builder.add(path, entry);
    const { count } = this.builder;
    if (count > this.max) throw new TooManyEntriesError(`more than ${this.max} entries`);
    if (count < this.reported + PROGRESS_EVERY) return;
    this.reported = count;
    this.onProgress(count);
  }

  /** Keeps the text of a build file; `read` is only called for one that is wanted. */
  async addText(path: string, size: number, read: () => Promise<ArrayBuffer>): Promise<void> {
    if (!this.wantsText(path, size)) return;
    try {
      this.texts.set(
        path.replace(/^(?:\.?\/)+/, ""),
        new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await read()),
      );
    } catch {
      // It isn't text, or isn't readable: the listing has it all the same.
    }
  }

  wantsText(path: string, size: number): boolean {
    return isBuildFile(path) && size <= MAX_TEXT_BYTES && this.texts.size < MAX_TEXTS;
  }

  /** @param isArchive its only directory is then the folder itself. */
  finish(isArchive = false): FolderOutcome {
    const texts = isArchive ? this.withoutOnlyDirectory() : this.texts;
    return { kind: "ok", folder: this.builder.finish(), texts };
  }

  private withoutOnlyDirectory(): ReadonlyMap<string, string> {
    const only = this.builder.enterOnlyDirectory();
    if (only === null) return this.texts;
    return new Map([...this.texts].map(([path, text]) => [path.slice(only.length + 1), text]));
  }
}

/** Whether a file says what is built, by its name: a Dockerfile, an ignore file, a bake or Compose file. */
export function isBuildFile(path: string): boolean {
  return fileKindOf(path, "") !== "other";
}

/** Turns what a reader throws into an outcome. */
export async function outcomeOf(read: () => Promise<FolderOutcome>): Promise<FolderOutcome> {
  try {
    return await read();
  } catch (fault) {
    if (fault instanceof TooManyEntriesError) return { kind: "too-many", max: MAX_FOLDER_ENTRIES };
    return { kind: "unreadable", message: fault instanceof Error ? fault.message : String(fault) };
  }
}
