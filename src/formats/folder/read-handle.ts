import { FolderCollector, type FolderOutcome } from "./folder-collector.ts";

/** As many files are asked for their size at once. */
const AT_ONCE = 64;

/** Lists a folder that the browser gives access to. Links are not shown by browsers; modes are not known. */
export async function readHandle(
  handle: FileSystemDirectoryHandle,
  onProgress?: (entries: number) => void,
): Promise<FolderOutcome> {
  const collector = new FolderCollector(onProgress);
  const directories: { readonly handle: FileSystemDirectoryHandle; readonly path: string }[] = [{ handle, path: "" }];
  for (let next = directories.pop(); next; next = directories.pop()) {
    const files: FileSystemFileHandle[] = [];
    for await (const child of next.handle.values()) {
      const path = next.path + child.name;
      if (child.kind === "file") files.push(child);
      else {
        collector.add(path, { kind: "directory" });
        directories.push({ handle: child, path: `${path}/` });
      }
    }
    for (let at = 0; at < files.length; at += AT_ONCE) {
      await Promise.all(files.slice(at, at + AT_ONCE).map((file) => addFile(collector, next.path, file)));
    }
  }
  return collector.finish();
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
