import type { Analysis } from "#core/analysis.ts";
import { ContextFiles } from "#core/analyze-files.ts";
import type { TargetFiles } from "#core/build/target-files.ts";
import { fillBelow } from "#core/context/packed/decide-entries.ts";
import { walkKnown } from "#core/context/packed/walk-known.ts";
import { treeDecider, type UnpackedFolder } from "#core/context/packed/unpack-tree.ts";
import { isDirectory, type PackedFolder } from "#core/context/packed/packed-folder.ts";
import type { DirectoryNode, FileNode } from "#core/context/tree/file-node.ts";
import { findIgnored } from "./find-ignored.ts";
import type { FolderAmount, FolderReport } from "./folder-report.ts";
import { FolderReaders, originEntry } from "./folder-readers.ts";

const SENT = 1;
const IGNORED = 2;

/** Says what the build of an analysis does with each entry of a folder that is its context. */
export function reportFolder(analysis: Analysis, folder: PackedFolder, unpacked: UnpackedFolder): FolderReport {
  const { target = "", dockerfileIgnore, dockerignore = "" } = analysis.options;
  const files = new ContextFiles(analysis, unpacked.tree, treeDecider(unpacked)).ofTarget(target);
  const ignored = findIgnored(folder, unpacked, dockerfileIgnore ?? dockerignore);
  const states = statesOf(folder, unpacked, files, ignored.lines);
  const readers = files ? new FolderReaders(analysis, folder, unpacked).collect(files) : null;
  const isInImage = files ? entriesIn(files, folder, unpacked) : new Uint8Array(folder.count);
  const sent = sumBelow(folder, states, SENT);
  const left = sumBelow(folder, states, IGNORED);
  const image = sumBelow(folder, isInImage, 1);
  return {
    folder,
    states,
    ignoredBy: ignored.lines,
    sentBytes: sent.bytes,
    sentFiles: sent.files,
    ignoredBytes: left.bytes,
    imageBytes: image.bytes,
    imageFiles: image.files,
    takenBy: readers?.takenBy ?? new Uint32Array(folder.count),
    readers: readers?.list ?? [],
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

/** The sums of the files with a mark, each directory with those below it. */
function sumBelow(folder: PackedFolder, marks: Uint8Array, mark: number): Sums {
  const bytes = new Float64Array(folder.count);
  const files = new Uint32Array(folder.count);
  for (let entry = folder.count - 1; entry > 0; entry--) {
    if (marks[entry] === mark && !isDirectory(folder, entry)) {
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
  unpacked: UnpackedFolder,
  files: TargetFiles | null,
  ignoredLines: Int32Array,
): Uint8Array {
  const states = new Uint8Array(folder.count);
  for (let entry = 0; entry < folder.count; entry++) if (ignoredLines[entry] !== 0) states[entry] = IGNORED;
  if (files?.transfer) markSent(folder, files.transfer.tree.top, unpacked.tree.top, unpacked, states);
  return states;
}

/** Marks what is in a directory as it is sent; `original` is the same directory in the folder. */
function markSent(
  folder: PackedFolder,
  sent: DirectoryNode,
  original: DirectoryNode,
  unpacked: UnpackedFolder,
  states: Uint8Array,
): void {
  for (const [name, node] of sent.children) {
    const own = original.children.get(name);
    const entry = own && unpacked.entryOf.get(own);
    if (!own || entry === undefined) continue;
    states[entry] = SENT;
    if (node.kind !== "directory" || own.kind !== "directory") continue;
    const isKnown = walkKnown(unpacked, node, {
      whole: (below) => fillBelow(folder, states, below, SENT),
      part: ({ entry: below, files }) => {
        states[below] = SENT;
        for (const file of files) states[file] = SENT;
      },
    });
    if (!isKnown) markSent(folder, node, own, unpacked, states);
  }
}

/** Which entries copying alone brings into the result; a directory may be marked, too. */
function entriesIn({ result }: TargetFiles, folder: PackedFolder, unpacked: UnpackedFolder): Uint8Array {
  const found = new Uint8Array(folder.count);
  const seen = new Set<DirectoryNode>();
  const waiting: FileNode[] = [result.top];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind !== "directory") {
      const entry = originEntry(node, unpacked);
      if (entry !== undefined && entry > 0) found[entry] = 1;
      continue;
    }
    // copies share what they have in common
    if (seen.has(node)) continue;
    seen.add(node);
    const isKnown = walkKnown(unpacked, node, {
      whole: (below) => fillBelow(folder, found, below, 1),
      part: ({ files, empty }) => {
        for (const file of files) if (!empty.has(file)) found[file] = 1;
      },
    });
    if (!isKnown) for (const child of node.children.values()) waiting.push(child);
  }
  return found;
}
