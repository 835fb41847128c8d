import type { Node } from "@xyflow/react";
import type { PlacedNode } from "#layout/layout.ts";
import { cardName } from "../view/node-words.ts";
import { isSameValue } from "../view/same-value.ts";
import type { SourceView } from "#document/stages/source-view.ts";
import type { StageCard } from "../card-view/stage-card.ts";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import type { DrawnGraph } from "./use-drawn-graph.ts";

export type StageNode = Node<{ readonly card: StageCard }, "stage">;
export type SourceNode = Node<{ readonly source: SourceView }, "source">;
export type FlowNode = StageNode | SourceNode;

/** React Flow's nodes for a drawn graph. One that is equal to one of `previous` is taken from there. */
export function flowNodes({ view, layout }: DrawnGraph, previous: readonly FlowNode[]): FlowNode[] {
  const places = new Map(layout.nodes.map((node) => [node.key, node]));
  const known = new Map(previous.map((node) => [node.id, node]));
  const fresh = [
    ...view.cards.map((card) => stageNode(card, places.get(card.key))),
    ...view.sources.map((source) => sourceNode(source, places.get(source.key))),
  ];
  return fresh.map((node) => {
    const before = known.get(node.id);
    return before !== undefined && isSameValue(before, node) ? before : node;
  });
}

function stageNode(card: StageCard, place: PlacedNode | undefined): FlowNode {
  return { ...placed(card.key, place), type: "stage", data: { card }, ariaLabel: cardName(card) };
}

function sourceNode(source: SourceView, place: PlacedNode | undefined): FlowNode {
  const ariaLabel = graphFrameMessages().joined([source.name, source.caption]);
  return { ...placed(source.key, place), type: "source", data: { source }, ariaLabel };
}

/** Sizes are given, so that React Flow need not measure before it draws. */
function placed(key: string, place: PlacedNode | undefined) {
  const { x, y, width, height } = place ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    id: key,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    ariaRole: "group" as const,
    domAttributes: { "aria-roledescription": graphFrameMessages().node },
  };
}
