import { ENTRY_KINDS, type PackedFolder } from "./packed-folder.ts";
import { fieldOf } from "../../text/json-value.ts";

/** A folder that was stored; null for anything else, also for one of which a part is missing or points nowhere. */
export function decodePackedFolder(value: unknown): PackedFolder | null {
  const field = (name: string): unknown => fieldOf(value, name);
  const count = field("count");
  const names = field("names");
  if (typeof count !== "number" || !Number.isSafeInteger(count) || count < 1 || typeof names !== "string") return null;
  const has = (array: { readonly length: number }): boolean => array.length === count;
  const nameEnds = field("nameEnds");
  const parents = field("parents");
  const kinds = field("kinds");
  const modes = field("modes");
  const sizes = field("sizes");
  const fileCounts = field("fileCounts");
  const firstChildren = field("firstChildren");
  const childCounts = field("childCounts");
  const links = decodeMap(field("links"), (target): target is string => typeof target === "string");
  const archives = decodeMap(field("archives"), isTexts);
  if (!(nameEnds instanceof Uint32Array && parents instanceof Uint32Array && kinds instanceof Uint8Array)) return null;
  if (!(modes instanceof Int16Array && sizes instanceof Float64Array && fileCounts instanceof Uint32Array)) return null;
  if (!(firstChildren instanceof Uint32Array && childCounts instanceof Uint32Array) || !links || !archives) return null;
  const arrays = [nameEnds, parents, kinds, modes, sizes, fileCounts, firstChildren, childCounts];
  if (!arrays.every(has)) return null;
  const folder: PackedFolder = {
    count,
    names,
    nameEnds,
    parents,
    kinds,
    modes,
    sizes,
    fileCounts,
    firstChildren,
    childCounts,
    links,
    archives,
  };
  return isTree(folder) ? folder : null;
}

/** Whether every name lies in `names` and the entries are those of one tree, level after level, as `packTree` writes them. */
function isTree({ count, names, nameEnds, parents, kinds, firstChildren, childCounts }: PackedFolder): boolean {
  let end = 0;
  // the first entry that the ones before don't hold
  let next = 1;
  for (let entry = 0; entry < count; entry++) {
    const nameEnd = nameEnds[entry] ?? 0;
    if (nameEnd < end || nameEnd > names.length || (kinds[entry] ?? 0) >= ENTRY_KINDS.length) return false;
    end = nameEnd;
    // without this, an entry could be its own parent
    if (entry >= next || firstChildren[entry] !== next) return false;
    const nextEnd = next + (childCounts[entry] ?? 0);
    if (nextEnd > count) return false;
    for (; next < nextEnd; next++) if (parents[next] !== entry) return false;
  }
  return next === count && parents[0] === 0;
}

function decodeMap<Value>(
  value: unknown,
  isValue: (value: unknown) => value is Value,
): ReadonlyMap<number, Value> | null {
  if (!(value instanceof Map)) return null;
  const map = new Map<number, Value>();
  for (const [key, one] of value) {
    if (typeof key !== "number" || !isValue(one)) return null;
    map.set(key, one);
  }
  return map;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
