import type { Analysis } from "#core/analysis.ts";
import type { Direction } from "#layout/layout.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import { edgeViews } from "./edge-views.ts";
import { type FoldedParts, foldedParts } from "./folded-parts.ts";
import { graphContext, type DrawingOptions } from "./graph-context.ts";
import type { GraphSizing } from "../card-view/sizing-options.ts";
import type { SourceView } from "#document/stages/source-view.ts";
import { foldedFileViews } from "./folded-file-views.ts";
import { serviceViews } from "./service-views.ts";
import type { GroupedStages } from "../groups/stage-groups.ts";
import { sourceViews } from "../card-view/source-views.ts";
import { isTrunk } from "../card-view/card-geometry.ts";
import type { StageCard } from "../card-view/stage-card.ts";
import { stageCards } from "../card-view/stage-cards.ts";

/** Everything the graph shows, positions apart. */
export interface GraphView {
  /** How it is drawn: to be handed in again for the next view of the same document. */
  readonly plan: GraphSizing;
  readonly direction: Direction;
  readonly spacing: "roomy" | "tight";
  /** How many times as wide as high the room for the picture is, roughly; null where one scrolls. */
  readonly windowShape: number | null;
  /** In order of the text. */
  readonly cards: readonly StageCard[];
  readonly sources: readonly SourceView[];
  /** The title of the services that aren't built; "" without any. */
  readonly servicesTitle: string;
  readonly edges: readonly EdgeView[];
  /** Where stages are put together. */
  readonly groups: Pick<GroupedStages, "count" | "stageCount" | "isAnyOpen" | "around"> | null;
  /** What is in the document and not drawn. */
  readonly folded: FoldedParts;
}

/** Makes the graph's view of an analysis. */
export function graphView(analysis: Analysis, options: DrawingOptions): GraphView {
  const context = graphContext(analysis, options);
  const edges = edgeViews(context);
  const cards = stageCards(context, edges);
  const { services, title } = serviceViews(context);
  return {
    plan: context.plan,
    direction: context.plan.direction,
    spacing: context.density.spacing,
    cards,
    windowShape: windowShape(options),
    sources: [
      ...sourceViews(context),
      ...foldedFileViews(context),
      ...(options.groupViews?.(context) ?? []),
      ...services,
    ],
    servicesTitle: title,
    edges: unlabeledInTrunks(edges, cards),
    groups: context.grouped,
    folded: foldedParts(context, edges),
  };
}

/** Pixels of the window that aren't for the picture. */
const MARGINS = { across: 40, down: 110 };

/** In steps, so that not every change of the window's size moves something. */
function windowShape({ screenWidth, screenHeight }: DrawingOptions): number | null {
  if (screenHeight === undefined) return null;
  const shape = Math.max(screenWidth - MARGINS.across, 1) / Math.max(screenHeight - MARGINS.down, 1);
  return Math.max(Math.round(shape * 4) / 4, 0.25);
}

/** Where many lines arrive as one, only their number is on it: what each of them brings is in the card's rows. */
function unlabeledInTrunks(edges: readonly EdgeView[], cards: readonly StageCard[]): readonly EdgeView[] {
  const joined = new Set(
    cards
      .filter(({ geometry }) => geometry.trunks.length > 0)
      .flatMap(({ geometry }) => geometry.entries.filter(({ port }) => isTrunk(port)).map(({ edgeKey }) => edgeKey)),
  );
  return joined.size === 0 ? edges : edges.map((edge) => (joined.has(edge.key) ? { ...edge, label: "" } : edge));
}
