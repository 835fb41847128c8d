import { graphPathMessages } from "#i18n/en/graph/path.ts";
import type { GraphView } from "../view/graph-view.ts";

/** Says of lines that arrive at a card as one, by key, where they come from; names in backquotes. */
export function trunkSentence(view: GraphView, keys: readonly string[]): string {
  const members = new Set(keys);
  const edges = view.edges.filter(({ key }) => members.has(key));
  const words = graphPathMessages();
  const to = nameOfNode(view, edges[0]?.toKey ?? "");
  const names = edges.map(({ fromKey }) => `\`${nameOfNode(view, fromKey)}\``);
  const isStages = edges.every(({ from }) => from.startsWith("stage:"));
  const count = isStages ? words.stages(edges.length) : words.stagesAndImages(edges.length);
  return edges[0]?.kind === "mount"
    ? words.mountsFromMany(`\`${to}\``, count, names)
    : words.copiesFromMany(`\`${to}\``, count, names);
}

/** What the card or the source with this key is called. */
export function nameOfNode({ cards, sources }: GraphView, key: string): string {
  return cards.find((card) => card.key === key)?.label ?? sources.find((source) => source.key === key)?.name ?? "";
}
