import type { Analysis } from "#core/analysis.ts";
import { ContextFiles } from "#core/analyze-files.ts";
import type { ContextMount, TargetFiles } from "#core/build/target-files.ts";
import type { UnpackedFolder } from "#core/context/packed/unpack-tree.ts";
import { isDirectory, type PackedFolder } from "#core/context/packed/packed-folder.ts";
import type { DirectoryNode, FileNode } from "#core/context/tree/file-node.ts";
import { joinPath } from "#core/text/path.ts";
import { findIgnored } from "./find-ignored.ts";
import {
  type FolderAmount,
  type FolderReport,
  type FolderTaker,
  type Landing,
  MAX_LANDED,
  MAX_TAKERS,
} from "./folder-report.ts";

const SENT = 1;
const IGNORED = 2;

/** Says what the build of an analysis does with each entry of a folder that is its context. */
export function reportFolder(analysis: Analysis, folder: PackedFolder, unpacked: UnpackedFolder): FolderReport {
  const { target = "", dockerfileIgnore, dockerignore = "" } = analysis.options;
  const files = new ContextFiles(analysis, unpacked.tree).ofTarget(target);
  const ignored = findIgnored(folder, unpacked.paths, dockerfileIgnore ?? dockerignore);
  const states = statesOf(folder, unpacked, files, ignored.lines);
  const takers = files ? new Takers(analysis, folder, unpacked).collect(files) : null;
  const isInImage = files ? entriesIn(files, unpacked, folder.count) : new Uint8Array(folder.count);
  const sent = sumBelow(folder, (entry) => states[entry] === SENT);
  const left = sumBelow(folder, (entry) => states[entry] === IGNORED);
  const image = sumBelow(folder, (entry) => isInImage[entry] === 1);
  return {
    folder,
    states,
    ignoredBy: ignored.lines,
    sentBytes: sent.bytes,
    sentFiles: sent.files,
    ignoredBytes: left.bytes,
    imageBytes: image.bytes,
    imageFiles: image.files,
    takenBy: takers?.takenBy ?? new Uint32Array(folder.count),
    takers: takers?.list ?? [],
    total: { files: folder.fileCounts[0] ?? 0, bytes: folder.sizes[0] ?? 0 },
    sent: amountOf(sent),
    ignored: amountOf(left),
    inImage: amountOf(image),
    error: ignored.error || (files?.transfer?.error ?? ""),
    failures: files?.failures ?? [],
    isBuilt: analysis.build.isPlanned && analysis.build.error === null,
    isComplete: files?.isComplete ?? true,
  };
}

interface Sums {
  readonly bytes: Float64Array;
  readonly files: Uint32Array;
}

function amountOf({ bytes, files }: Sums): FolderAmount {
  return { files: files[0] ?? 0, bytes: bytes[0] ?? 0 };
}

/** The sums of the files that `counts`, each directory with those below it. */
function sumBelow(folder: PackedFolder, counts: (entry: number) => boolean): Sums {
  const bytes = new Float64Array(folder.count);
  const files = new Uint32Array(folder.count);
  for (let entry = folder.count - 1; entry > 0; entry--) {
    if (counts(entry) && !isDirectory(folder, entry)) {
      bytes[entry] = folder.sizes[entry] ?? 0;
      files[entry] = 1;
    }
    const parent = folder.parents[entry] ?? 0;
    bytes[parent] = (bytes[parent] ?? 0) + (bytes[entry] ?? 0);
    files[parent] = (files[parent] ?? 0) + (files[entry] ?? 0);
  }
  return { bytes, files };
}

function statesOf(
  folder: PackedFolder,
  { tree, entryOf }: UnpackedFolder,
  files: TargetFiles | null,
  ignoredLines: Int32Array,
): Uint8Array {
  const states = new Uint8Array(folder.count);
  for (let entry = 0; entry < folder.count; entry++) if (ignoredLines[entry] !== 0) states[entry] = IGNORED;
  if (files?.transfer) markSent(files.transfer.tree.top, tree.top, entryOf, states);
  return states;
}

/** Marks what is in a directory as it is sent; `original` is the same directory in the folder. */
function markSent(
  sent: DirectoryNode,
  original: DirectoryNode,
  entryOf: ReadonlyMap<FileNode, number>,
  states: Uint8Array,
): void {
  for (const [name, node] of sent.children) {
    const own = sent === original ? node : original.children.get(name);
    const entry = own && entryOf.get(own);
    if (!own || entry === undefined) continue;
    states[entry] = SENT;
    if (node.kind === "directory" && own.kind === "directory") markSent(node, own, entryOf, states);
  }
}

/** Which entries copying alone brings into the result. */
function entriesIn({ result }: TargetFiles, { entries, entryOf }: UnpackedFolder, count: number): Uint8Array {
  const found = new Uint8Array(count);
  const seen = new Set<DirectoryNode>();
  const waiting: FileNode[] = [result.top];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "directory") {
      // copies share what they have in common
      if (!seen.has(node)) for (const child of node.children.values()) waiting.push(child);
      seen.add(node);
      continue;
    }
    const entry = entryOf.get(node) ?? originEntry(node.origin ?? "", entries);
    if (entry !== undefined && entry > 0) found[entry] = 1;
  }
  return found;
}

/** `ARCHIVE!entry` is an entry of an archive, unless a file is called so. */
function originEntry(origin: string, entries: ReadonlyMap<string, number>): number | undefined {
  const entry = entries.get(origin);
  if (entry !== undefined) return entry;
  const mark = origin.indexOf("!");
  return mark < 0 ? undefined : entries.get(origin.slice(0, mark));
}

/** Gathers what each COPY, ADD and mount takes. */
class Takers {
  readonly list: FolderTaker[] = [];
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
    const { entries } = this.unpacked;
    for (const { step, actions } of copies) {
      const landings: Landing[] = [];
      for (const { written } of actions) {
        for (const { path, source } of written) {
          if (source === "") continue;
          const entry = originEntry(source, entries);
          if (entry !== undefined && entry > 0) landings.push({ path, entry });
        }
      }
      this.take(
        "copy",
        step,
        actions.map(({ source }) => source),
        landings,
      );
    }
    for (const mount of mounts) this.take("mount", mount.step, [mount.source || "/"], this.seenThrough(mount));
    return this;
  }

  private seenThrough({ source, destination, sees }: ContextMount): Landing[] {
    return sees.flatMap((seen) => {
      const below = seen === "." ? "" : seen;
      const entry = this.unpacked.entries.get(joinPath("/", source, below).slice(1));
      if (entry === undefined || isDirectory(this.folder, entry)) return [];
      return { path: joinPath(destination, below), entry };
    });
  }

  private take(
    kind: FolderTaker["kind"],
    step: number,
    sources: readonly string[],
    landings: readonly Landing[],
  ): void {
    const { folder, takenBy } = this;
    const place = this.list.length;
    const bit = place < MAX_TAKERS ? 2 ** place : 0;
    const isTaken = new Uint8Array(folder.count);
    let files = 0;
    let bytes = 0;
    for (const { entry } of landings) {
      if (isTaken[entry] === 1) continue;
      isTaken[entry] = 1;
      files += 1;
      bytes += folder.sizes[entry] ?? 0;
      setBit(folder, takenBy, entry, bit);
    }
    const { stage = -1, line = 0 } = this.analysis.build.steps[step] ?? {};
    const text = this.analysis.file.instructions.find(({ lines }) => lines.first === line)?.original ?? "";
    const lands = landings.slice(0, MAX_LANDED);
    this.list.push({ kind, step, stage, line, text, sources, taken: { files, bytes }, lands });
  }
}

/** Sets a bit at an entry and all directories above it. */
function setBit(folder: PackedFolder, bits: Uint32Array, entry: number, bit: number): void {
  for (let at = entry; ; at = folder.parents[at] ?? 0) {
    const known = bits[at] ?? 0;
    if ((known & bit) === bit) return;
    bits[at] = known | bit;
    if (at === 0) return;
  }
}
