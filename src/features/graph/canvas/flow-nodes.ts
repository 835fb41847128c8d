import type { Box } from "#layout/layout.ts";
import type { SourceView } from "#document/stages/source-view.ts";
import type { StageCard } from "../card-view/stage-card.ts";
import { cardName, sourceLabel } from "../view/node-words.ts";
import { isDeepEqual } from "#core/text/json-value.ts";
import type { DrawnGraph } from "./use-drawn-graph.ts";

interface PlacedNodeView {
  readonly id: string;
  readonly box: Box;
  /** Its accessible name. */
  readonly label: string;
}

export type FlowNode =
  | (PlacedNodeView & { readonly kind: "stage"; readonly card: StageCard })
  | (PlacedNodeView & { readonly kind: "source"; readonly source: SourceView });

/** The nodes of a drawn graph. One that is equal to one of `previous` is taken from there. */
export function flowNodes({ view, layout }: DrawnGraph, previous: readonly FlowNode[]): readonly FlowNode[] {
  const places = new Map(layout.nodes.map((node) => [node.key, node]));
  const known = new Map(previous.map((node) => [node.id, node]));
  const fresh = [
    ...view.cards.map((card) => stageNode(card, boxOf(places.get(card.key)))),
    ...view.sources.map((source) => sourceNode(source, boxOf(places.get(source.key)))),
  ];
  return fresh.map((node) => {
    const before = known.get(node.id);
    return before !== undefined && isDeepEqual(before, node) ? before : node;
  });
}

function stageNode(card: StageCard, box: Box): FlowNode {
  return { kind: "stage", id: card.key, box, label: cardName(card), card };
}

function sourceNode(source: SourceView, box: Box): FlowNode {
  return { kind: "source", id: source.key, box, label: sourceLabel(source), source };
}

function boxOf(place: Box | undefined): Box {
  const { x, y, width, height } = place ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x, y, width, height };
}
