import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import { plainText } from "#i18n/prose.ts";
import type { SourceView } from "#document/stages/source-view.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import type { GraphView } from "./graph-view.ts";
import type { StageCard } from "../card-view/stage-card.ts";

/** A card in words, for its accessible name: "Stage 2, runtime, the target". */
export function cardName(card: StageCard): string {
  const words = graphFrameMessages();
  const { built, skipped, ships } = graphCardMessages();
  const parts = [words.stage(card.stage, card.name === "" ? words.withoutName : card.name)];
  // A veiled card, which a lesson asks about, has no reason to be built or not.
  if (card.reason !== "") parts.push({ target: words.isTarget, built, skipped }[card.build]);
  if (card.ships && card.build !== "target") parts.push(ships);
  return words.joined(parts);
}

/** Where one is, for a screen reader: the node, why it is built, and what the arrow keys lead to. */
export function nodeWords(view: GraphView, key: string): string {
  const taken = view.edges.filter((edge) => edge.toKey === key);
  const given = view.edges.filter((edge) => edge.fromKey === key);
  const words = graphFrameMessages();
  const [sources, users] = [namesOf(view, taken, "fromKey"), namesOf(view, given, "toKey")];
  const links = [sources.length === 0 ? "" : words.takesFrom(sources), users.length === 0 ? "" : words.givesTo(users)];
  const card = view.cards.find((one) => one.key === key);
  if (card !== undefined) {
    return words.sentences([words.sentence(cardName(card)), plainText(card.reason), ...links].filter(Boolean));
  }
  const source = view.sources.find((one) => one.key === key);
  if (source === undefined) return "";
  const name = words.joined([sourceLabel(source), ...usageOf(source)]);
  return words.sentences([words.sentence(name), ...links].filter(Boolean));
}

/** A source in words, for its accessible name: "node:24, image", "db, runs postgres:18, not built". */
export function sourceLabel({ kind, name, caption, note = "" }: SourceView): string {
  const { joined } = graphFrameMessages();
  if (kind !== "service") return joined([name, caption]);
  const { runsImage, notBuilt } = graphCardMessages();
  return joined([name, runsImage(caption), notBuilt, ...(note === "" ? [] : [note])]);
}

function usageOf({ kind, build }: SourceView): readonly string[] {
  const words = graphFrameMessages();
  return kind === "service" ? [] : [build === "built" ? words.used : words.notUsed];
}

function namesOf(view: GraphView, edges: readonly EdgeView[], end: "fromKey" | "toKey"): readonly string[] {
  return [...new Set(edges.map((edge) => nameOf(view, edge[end])))].filter(Boolean);
}

function nameOf(view: GraphView, key: string): string {
  const card = view.cards.find((one) => one.key === key);
  if (card !== undefined) return card.label;
  return view.sources.find((one) => one.key === key)?.name ?? "";
}
