import type { Columns, Link } from "./columns.ts";
import { connected } from "./connected.ts";

/** What lines connect, with the items of each column in order of the text. */
export interface Part {
  readonly links: readonly Link[];
  readonly columns: readonly (readonly number[])[];
}

/** In order of the text: the first item of a part is its first node. */
export function partsOf({ items, links, columns }: Columns): readonly Part[] {
  const sets = connected(items.length, links);
  const parts = sets.map(() => ({ links: [] as Link[], columns: columns.map((): number[] => []) }));
  const partOf = new Int32Array(items.length);
  sets.forEach((set, part) => {
    for (const item of set) {
      partOf[item] = part;
      parts[part]?.columns[items[item]?.column ?? 0]?.push(item);
    }
  });
  for (const link of links) parts[partOf[link.from] ?? 0]?.links.push(link);
  return parts;
}
