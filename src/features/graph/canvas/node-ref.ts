import type { GraphRef } from "#document/selection/problem-in-graph.ts";
import type { Ref } from "#document/selection/ref.ts";
import { isLineOf } from "#document/stages/edge-view.ts";
import type { GraphView } from "../view/graph-view.ts";

/** What the store calls the node `key`. */
export function refOfKey(view: GraphView, key: string): Ref | null {
  const card = view.cards.find((one) => one.key === key);
  if (card !== undefined) return { kind: "stage", stage: card.stage };
  const source = view.sources.find((one) => one.key === key);
  if (source?.stages !== undefined) return { kind: "stage", stage: source.stages[0] ?? -1 };
  return source === undefined ? null : { kind: "source", id: source.id };
}

/** The node that a selection is about: itself, or the card that holds the row, or the end of the edge. */
export function selectedKey(view: GraphView, selected: GraphRef | null): string | null {
  if (selected === null) return null;
  switch (selected.kind) {
    case "stage":
      return (
        view.cards.find((card) => card.stage === selected.stage)?.key ??
        view.sources.find(({ stages }) => stages?.includes(selected.stage))?.key ??
        null
      );
    case "source":
      return view.sources.find((source) => source.id === selected.id)?.key ?? null;
    case "row":
      return (
        view.cards.find((card) => card.rows.some((row) => row.instructions.includes(selected.instruction)))?.key ?? null
      );
    case "edge":
      return view.edges.find((edge) => isLineOf(edge, selected.edge))?.toKey ?? null;
  }
}
