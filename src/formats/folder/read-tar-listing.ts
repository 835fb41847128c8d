import { createTarDecoder } from "modern-tar";
import { FolderCollector, type FolderOutcome } from "./folder-collector.ts";

/** Lists a tar archive, gzip-compressed or not: only the texts of build files are kept. */
export async function readTarListing(file: Blob, onProgress?: (entries: number) => void): Promise<FolderOutcome> {
  const isGzip = await hasGzipHeader(file);
  const unpacked = isGzip ? file.stream().pipeThrough(new DecompressionStream("gzip")) : file.stream();
  const collector = new FolderCollector(onProgress);
  for await (const { header, body } of unpacked.pipeThrough(createTarDecoder({ strict: true }))) {
    const { name, size, mode, type, linkname } = header;
    const known = mode === undefined ? {} : { mode: mode & 0o7777 };
    if (type === "directory") collector.add(name, { kind: "directory", ...known });
    else if (type === "symlink") collector.add(name, { kind: "link", target: linkname ?? "" });
    else if (type === "file" || type === "link") {
      collector.add(name, { kind: "file", size, ...known });
      if (collector.wantsText(name, size)) {
        await collector.addText(name, size, () => new Response(body).arrayBuffer());
        continue;
      }
    }
    await body.cancel();
  }
  return collector.builder.count === 0 ? { kind: "not-a-listing" } : collector.finish(true);
}

async function hasGzipHeader(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}
