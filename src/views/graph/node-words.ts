import type { EdgeView } from "./edge-view.ts";
import type { GraphView } from "./graph-view.ts";
import type { StageCard } from "./stage-card.ts";

const BUILD_WORDS = { target: "the target", built: "built", skipped: "skipped" } as const;

/** A card in words, for its accessible name: "Stage 2, runtime, the target". */
export function cardName(card: StageCard): string {
  const unnamed = card.name === "" ? "without a name" : card.name;
  const words = [`Stage ${card.stage}`, unnamed];
  // A veiled card, which a lesson asks about, has no reason to be built or not.
  if (card.reason !== "") words.push(BUILD_WORDS[card.build]);
  if (card.ships && card.build !== "target") words.push("in the image");
  return words.join(", ");
}

/** Where one is, for a screen reader: the node, why it is built, and what the arrow keys lead to. */
export function nodeWords(view: GraphView, key: string): string {
  const taken = view.edges.filter((edge) => edge.toKey === key);
  const given = view.edges.filter((edge) => edge.fromKey === key);
  const links = [listOf("Takes from", view, taken, "fromKey"), listOf("Gives to", view, given, "toKey")];
  const card = view.cards.find((one) => one.key === key);
  if (card !== undefined) return [`${cardName(card)}.`, plain(card.reason), ...links].filter(Boolean).join(" ");
  const source = view.sources.find((one) => one.key === key);
  if (source === undefined) return "";
  return [`${source.name}, ${source.caption}, ${source.build === "built" ? "used" : "not used"}.`, ...links]
    .filter(Boolean)
    .join(" ");
}

/** A sentence without the backquotes that mark its names. */
export function plain(sentence: string): string {
  return sentence.replaceAll("`", "");
}

function listOf(verb: string, view: GraphView, edges: readonly EdgeView[], end: "fromKey" | "toKey"): string {
  const names = [...new Set(edges.map((edge) => nameOf(view, edge[end])))].filter(Boolean);
  return names.length === 0 ? "" : `${verb} ${names.join(", ")}.`;
}

function nameOf(view: GraphView, key: string): string {
  const card = view.cards.find((one) => one.key === key);
  if (card !== undefined) return card.label;
  return view.sources.find((one) => one.key === key)?.name ?? "";
}
