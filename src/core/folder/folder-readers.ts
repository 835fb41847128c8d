import type { Analysis } from "#core/analysis.ts";
import type { ContextMount, LandedPart, TargetFiles } from "#core/build/target-files.ts";
import { walkKnown } from "#core/context/packed/walk-known.ts";
import type { UnpackedFolder } from "#core/context/packed/unpack-tree.ts";
import { childRange, isDirectory, type PackedFolder } from "#core/context/packed/packed-folder.ts";
import { type DirectoryNode, type FileNode, sortedNames } from "#core/context/tree/file-node.ts";
import { joinPath } from "#core/text/path.ts";
import { type FolderReader, type Landing, MAX_LANDED, MAX_READERS } from "./folder-report.ts";

/** The entry that a file comes from: `ARCHIVE!entry` is one of an archive, unless a file is called so. */
export function originEntry(
  node: Exclude<FileNode, DirectoryNode>,
  { entries, entryOf }: Pick<UnpackedFolder, "entries" | "entryOf">,
): number | undefined {
  return entryOf.get(node) ?? entryAt(node.origin ?? "", entries);
}

function entryAt(origin: string, entries: UnpackedFolder["entries"]): number | undefined {
  const entry = entries.get(origin);
  if (entry !== undefined) return entry;
  const mark = origin.indexOf("!");
  return mark < 0 ? undefined : entries.get(origin.slice(0, mark));
}

/** Gathers what each COPY, ADD and mount takes. */
export class FolderReaders {
  readonly list: FolderReader[] = [];
  /** A bit for each of `list` that takes the entry or something below it. */
  readonly takenBy: Uint32Array;
  private readonly analysis: Analysis;
  private readonly folder: PackedFolder;
  private readonly unpacked: UnpackedFolder;

  constructor(analysis: Analysis, folder: PackedFolder, unpacked: UnpackedFolder) {
    this.analysis = analysis;
    this.folder = folder;
    this.unpacked = unpacked;
    this.takenBy = new Uint32Array(folder.count);
  }

  collect({ copies, mounts }: TargetFiles): this {
    for (const { step, actions } of copies) {
      const taken = this.start();
      for (const { parts } of actions) for (const part of parts) taken.addPart(part);
      this.note(
        "copy",
        step,
        actions.map(({ source }) => source),
        taken,
      );
    }
    for (const mount of mounts) this.note("mount", mount.step, [mount.source || "/"], this.seenThrough(mount));
    return this;
  }

  private seenThrough({ source, destination, sees }: ContextMount): TakenEntries {
    const taken = this.start();
    for (const seen of sees) {
      const below = seen === "." ? "" : seen;
      const entry = this.unpacked.entries.get(joinPath("/", source, below).slice(1));
      if (entry !== undefined && !isDirectory(this.folder, entry)) taken.addFile(joinPath(destination, below), entry);
    }
    return taken;
  }

  private start(): TakenEntries {
    const place = this.list.length;
    return new TakenEntries(this.folder, this.unpacked, this.takenBy, place < MAX_READERS ? 2 ** place : 0);
  }

  private note(
    kind: FolderReader["kind"],
    step: number,
    sources: readonly string[],
    { files, bytes, lands }: TakenEntries,
  ): void {
    const { stage = -1, line = 0 } = this.analysis.build.steps[step] ?? {};
    const text = this.analysis.file.instructions.find(({ lines }) => lines.first === line)?.original ?? "";
    this.list.push({ kind, step, stage, line, text, sources, taken: { files, bytes }, lands });
  }
}

/** What one reader takes: each entry counts once, wherever it lands. */
class TakenEntries {
  files = 0;
  bytes = 0;
  readonly lands: Landing[] = [];
  private readonly isTaken: Uint8Array;
  private readonly folder: PackedFolder;
  private readonly unpacked: UnpackedFolder;
  private readonly takenBy: Uint32Array;
  private readonly bit: number;

  constructor(folder: PackedFolder, unpacked: UnpackedFolder, takenBy: Uint32Array, bit: number) {
    this.folder = folder;
    this.unpacked = unpacked;
    this.takenBy = takenBy;
    this.bit = bit;
    this.isTaken = new Uint8Array(folder.count);
  }

  addPart(part: LandedPart): void {
    if (part.kind === "whole") this.addDirectory(part.path, part.directory);
    else this.addFile(part.path, part.source === "" ? undefined : entryAt(part.source, this.unpacked.entries));
  }

  addFile(path: string, entry: number | undefined): void {
    if (entry === undefined || entry === 0) return;
    if (this.lands.length < MAX_LANDED) this.lands.push({ path, entry });
    this.count(entry);
  }

  private addDirectory(path: string, directory: DirectoryNode): void {
    const isKnown = walkKnown(this.unpacked, directory, {
      whole: (entry) => this.countBelow(entry),
      part: ({ files, empty }) => {
        for (const file of files) if (!empty.has(file)) this.count(file);
      },
    });
    if (isKnown) return this.landBelow(path, directory);
    for (const name of sortedNames(directory)) {
      const child = directory.children.get(name);
      if (child?.kind === "directory") this.addDirectory(`${path}/${name}`, child);
      else if (child) this.addFile(`${path}/${name}`, originEntry(child, this.unpacked));
    }
  }

  /** Notes where the files of a directory land, as far as a list can show them. */
  private landBelow(path: string, directory: DirectoryNode): void {
    for (const name of sortedNames(directory)) {
      if (this.lands.length >= MAX_LANDED) return;
      const child = directory.children.get(name);
      if (child?.kind === "directory") this.landBelow(`${path}/${name}`, child);
      else if (child) {
        const entry = originEntry(child, this.unpacked) ?? 0;
        if (entry > 0) this.lands.push({ path: `${path}/${name}`, entry });
      }
    }
  }

  private count(entry: number): void {
    if (this.isTaken[entry] === 1) return;
    this.isTaken[entry] = 1;
    this.files += 1;
    this.bytes += this.folder.sizes[entry] ?? 0;
    this.setBit(entry);
  }

  /** Counts all files below a directory. */
  private countBelow(directory: number): void {
    const { folder, isTaken, takenBy, bit } = this;
    if ((folder.fileCounts[directory] ?? 0) > 0) this.setBit(directory);
    const waiting = [directory];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const [first, end] = childRange(folder, at);
      for (let child = first; child < end; child++) {
        // an empty directory has nothing that is taken
        if ((folder.fileCounts[child] ?? 0) === 0) continue;
        takenBy[child] = (takenBy[child] ?? 0) | bit;
        if (isDirectory(folder, child)) waiting.push(child);
        else if (isTaken[child] !== 1) {
          isTaken[child] = 1;
          this.files += 1;
          this.bytes += folder.sizes[child] ?? 0;
        }
      }
    }
  }

  /** Sets the bit at an entry and all directories above it. */
  private setBit(entry: number): void {
    const { folder, takenBy, bit } = this;
    for (let at = entry; ; at = folder.parents[at] ?? 0) {
      const known = takenBy[at] ?? 0;
      if ((known & bit) === bit) return;
      takenBy[at] = known | bit;
      if (at === 0) return;
    }
  }
}
