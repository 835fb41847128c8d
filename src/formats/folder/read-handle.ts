import { FolderCollector, type FolderOutcome } from "./folder-collector.ts";

/** As many files of a directory are asked for their size at once, and as many directories for what is in them. */
const FILES_AT_ONCE = 64;
const DIRECTORIES_AT_ONCE = 8;

interface Directory {
  readonly handle: FileSystemDirectoryHandle;
  /** From the folder, with `/` at the end; "" for the folder itself. */
  readonly path: string;
}

/** Lists a folder that the browser gives access to. Links are not shown by browsers; modes are not known. */
export async function readHandle(
  handle: FileSystemDirectoryHandle,
  onProgress?: (entries: number) => void,
): Promise<FolderOutcome> {
  const collector = new FolderCollector(onProgress);
  const waiting: Directory[] = [{ handle, path: "" }];
  while (waiting.length > 0) {
    const some = waiting.splice(-DIRECTORIES_AT_ONCE);
    const found = await Promise.all(some.map((directory) => readDirectory(collector, directory)));
    waiting.push(...found.flat());
  }
  return collector.finish();
}

/** Adds what is in a directory; the directories in it are returned. */
async function readDirectory(collector: FolderCollector, { handle, path }: Directory): Promise<readonly Directory[]> {
  const files: FileSystemFileHandle[] = [];
  const directories: Directory[] = [];
  for await (const child of handle.values()) {
    if (child.kind === "file") files.push(child);
    else {
      collector.add(path + child.name, { kind: "directory" });
      directories.push({ handle: child, path: `${path}${child.name}/` });
    }
  }
  for (let at = 0; at < files.length; at += FILES_AT_ONCE)
    await Promise.all(files.slice(at, at + FILES_AT_ONCE).map((file) => addFile(collector, path, file)));
  return directories;
}

async function addFile(collector: FolderCollector, above: string, handle: FileSystemFileHandle): Promise<void> {
  const path = above + handle.name;
  const file = await openFile(handle);
  collector.add(path, { kind: "file", size: file?.size ?? 0 });
  if (file) await collector.addText(path, file.size, () => file.arrayBuffer());
}

/** Null for a file that went away or can't be read. */
async function openFile(handle: FileSystemFileHandle): Promise<File | null> {
  try {
    return await handle.getFile();
  } catch {
    return null;
  }
}
