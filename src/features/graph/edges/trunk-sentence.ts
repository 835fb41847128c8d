import { graphPathMessages } from "#i18n/en/graph/path.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import type { GraphView } from "../view/graph-view.ts";

/** Says of lines that arrive at a card as one where they come from; names in backquotes. */
export function trunkSentence(view: GraphView, edges: readonly EdgeView[]): string {
  const words = graphPathMessages();
  const to = nameOfNode(view, edges[0]?.toKey ?? "");
  const names = edges.map(({ fromKey }) => `\`${nameOfNode(view, fromKey)}\``);
  const isStages = edges.every(({ from }) => from.startsWith("stage:"));
  const count = isStages ? words.stages(edges.length) : words.stagesAndImages(edges.length);
  return edges[0]?.kind === "mount"
    ? words.mountsFromMany(`\`${to}\``, count, names)
    : words.copiesFromMany(`\`${to}\``, count, names);
}

/** The lines with these keys, in order of the text. */
export function edgesOfKeys({ edges }: GraphView, keys: readonly string[]): readonly EdgeView[] {
  const asked = new Set(keys);
  return edges.filter(({ key }) => asked.has(key));
}

/** What the card or the source with this key is called. */
export function nameOfNode({ cards, sources }: GraphView, key: string): string {
  return cards.find((card) => card.key === key)?.label ?? sources.find((source) => source.key === key)?.name ?? "";
}
