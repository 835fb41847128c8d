import { childRange, entryName, type PackedFolder } from "./packed-folder.ts";

/** A directory of a folder as a folder by itself. */
export function subFolder(folder: PackedFolder, top: number): PackedFolder {
  const order = [top];
  const parents = [0];
  for (let place = 0; place < order.length; place++) {
    const [first, end] = childRange(folder, order[place] ?? 0);
    for (let child = first; child < end; child++) {
      order.push(child);
      parents.push(place);
    }
  }
  const count = order.length;
  const part = {
    count,
    nameEnds: new Uint32Array(count),
    parents: Uint32Array.from(parents),
    kinds: new Uint8Array(count),
    modes: new Int16Array(count),
    sizes: new Float64Array(count),
    fileCounts: new Uint32Array(count),
    firstChildren: new Uint32Array(count),
    childCounts: new Uint32Array(count),
    links: new Map<number, string>(),
    archives: new Map<number, readonly string[]>(),
  };
  const names: string[] = [];
  let nameEnd = 0;
  let next = 1;
  for (const [place, entry] of order.entries()) {
    const name = place === 0 ? "" : entryName(folder, entry);
    names.push(name);
    nameEnd += name.length;
    part.nameEnds[place] = nameEnd;
    part.kinds[place] = folder.kinds[entry] ?? 0;
    part.modes[place] = folder.modes[entry] ?? -1;
    part.sizes[place] = folder.sizes[entry] ?? 0;
    part.fileCounts[place] = folder.fileCounts[entry] ?? 0;
    part.childCounts[place] = folder.childCounts[entry] ?? 0;
    part.firstChildren[place] = next;
    next += folder.childCounts[entry] ?? 0;
    const link = folder.links.get(entry);
    const archive = folder.archives.get(entry);
    if (link !== undefined) part.links.set(place, link);
    if (archive !== undefined) part.archives.set(place, archive);
  }
  return { ...part, names: names.join("") };
}
