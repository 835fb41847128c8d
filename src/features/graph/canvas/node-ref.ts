import { isInSpan } from "#core/resolve/stage.ts";
import type { GraphRef } from "#document/selection/problem-in-graph.ts";
import type { Ref } from "#document/selection/ref.ts";
import { isLineOf } from "#document/stages/edge-view.ts";
import type { SourceView } from "#document/stages/source-view.ts";
import type { StageCard } from "../card-view/stage-card.ts";
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
        view.sources.find((source) => holdsSelected(source, selected))?.key ??
        null
      );
    case "source":
      return view.sources.find((source) => source.id === selected.id)?.key ?? null;
    case "row":
      return (
        (
          view.cards.find((card) => card.rows.some((row) => row.instructions.includes(selected.instruction))) ??
          view.cards.find((card) => isSelectedAsWhole(card, selected)) ??
          view.sources.find((source) => holdsSelected(source, selected))
        )?.key ?? null
      );
    case "edge":
      return view.edges.find((edge) => isLineOf(edge, selected.edge))?.toKey ?? null;
  }
}

/** Whether a card is selected, or a row of its stage that it doesn't show. */
export function isSelectedAsWhole({ stage, rows, span }: StageCard, selected: GraphRef | null): boolean {
  if (selected?.kind !== "row") return selected?.kind === "stage" && selected.stage === stage;
  const { instruction } = selected;
  return isInSpan(instruction, span) && !rows.some(({ instructions }) => instructions.includes(instruction));
}

/** Whether what is selected is in the group or the folded Dockerfile. */
export function holdsSelected({ stages = [], spans = [] }: SourceView, selected: GraphRef | null): boolean {
  if (selected?.kind === "stage") return stages.includes(selected.stage);
  return selected?.kind === "row" && spans.some((span) => isInSpan(selected.instruction, span));
}
