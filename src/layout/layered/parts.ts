import type { Columns, Link } from "./columns.ts";

/** What lines connect, with the items of each column in order of the text. */
export interface Part {
  readonly links: readonly Link[];
  readonly columns: readonly (readonly number[])[];
}

/** In order of the text. */
export function partsOf({ items, links, columns }: Columns): readonly Part[] {
  const roots = Int32Array.from(items, (_, item) => item);
  const rootOf = (item: number): number => {
    let root = item;
    while (roots[root] !== root) root = roots[root] = roots[roots[root] ?? root] ?? root;
    return root;
  };
  for (const { from, to } of links) {
    const [one, other] = [rootOf(from), rootOf(to)];
    // the first item is the first node of the text
    roots[Math.max(one, other)] = Math.min(one, other);
  }
  const parts = new Map<number, { links: Link[]; columns: number[][] }>();
  items.forEach(({ column }, item) => {
    const root = rootOf(item);
    const part = parts.get(root) ?? { links: [], columns: columns.map(() => []) };
    part.columns[column]?.push(item);
    parts.set(root, part);
  });
  for (const link of links) parts.get(rootOf(link.from))?.links.push(link);
  return [...parts.values()];
}
