import type { Analysis, Stage } from "#core/analysis.ts";
import type { GraphEdge } from "#core/graph/stage-graph.ts";
import { cardGeometry } from "./card-geometry.ts";
import { cutMiddle } from "./cut-middle.ts";
import { foldRows } from "./fold-rows.ts";
import { type GraphContext, instructionsOf } from "./graph-context.ts";
import { platformBadge } from "./platform-badge.ts";
import { type RowView, rowView } from "./row-view.ts";
import type { Inlet, StageCard, StageTag } from "./stage-card.ts";
import { type ReasonContext, stageReason } from "./stage-reason.ts";
import type { StageRole } from "./stage-role.ts";

/** Room that the number, the buttons and the borders take in a header, and letters of a title. */
const HEADER_EXTRAS = 74;
const TITLE_LETTER = 7.6;
/** Room beside the text of a row: icon and borders; and beside that of doc and footer. */
const ROW_EXTRAS = 36;
const PLAIN_EXTRAS = 24;
/** Cards from this width on have room for a reason in one line. */
const ONE_LINE_WIDTH = 400;

/** The card of each stage that is shown, in order of the text. */
export function stageCards(context: GraphContext): readonly StageCard[] {
  const { analysis, isVisible } = context;
  const leaving = edgesByStage(analysis, context, (edge) => edge.from);
  const reasons: ReasonContext = { analysis, roles: context.roles, leaving, stageOf: context.stageOf };
  const arriving = edgesByStage(analysis, context, (edge) => edge.to);
  return analysis.stages
    .filter(({ index }) => isVisible(index))
    .map((stage) => stageCard(stage, context, reasons, leaving[stage.index] ?? [], arriving[stage.index] ?? []));
}

function stageCard(
  stage: Stage,
  context: GraphContext,
  reasons: ReasonContext,
  leaving: readonly GraphEdge[],
  arriving: readonly GraphEdge[],
): StageCard {
  const { analysis, density, metrics, options } = context;
  const role = context.roles[stage.index] ?? { build: "skipped", ships: false };
  const isCollapsed = options.collapsed.includes(stage.index);
  const isExpanded = options.expanded.includes(stage.index);
  const isLast = stage.index === analysis.stages.length - 1;
  const platform = platformBadge(stage.platform, stage.platformWritten, analysis.build.platform);
  const rows = isCollapsed ? [] : cardRows(stage, context, isExpanded);
  const doc = isCollapsed ? "" : stage.doc;
  const docLines = linesOf(doc, density.cardWidth - PLAIN_EXTRAS, metrics.plainLetter, density.docLines);
  const reason = stageReason(stage.index, reasons);
  const footer = density.footer === "reason" ? reason : footerWord(role);
  // The same for every sentence, so that nothing moves when another target is chosen.
  const footerLines = isCollapsed ? 0 : density.footer === "word" || density.cardWidth >= ONE_LINE_WIDTH ? 1 : 2;
  const tags = stageTags(role, isLast, platform);
  const drawn = arriving.filter((edge) => !context.isInlet(edge));
  const geometry = cardGeometry(
    {
      width: density.cardWidth,
      docLines,
      rowCount: rows.length,
      footerLines,
      arriving: arrivals(drawn, rows, stage),
      leaving: new Set(
        leaving.filter((edge) => context.isVisible(context.stageOf.get(edge.to) ?? -1)).map((edge) => edge.kind),
      ),
    },
    options.direction,
    metrics,
  );
  return {
    ...role,
    id: `stage:${stage.index}`,
    key: context.keys[stage.index] ?? `stage#${stage.index}`,
    stage: stage.index,
    name: stage.name,
    label: stage.label,
    title: cutMiddle(stage.label, Math.floor((density.cardWidth - HEADER_EXTRAS) / TITLE_LETTER)),
    layer: context.layers[stage.index] ?? 0,
    isLast,
    platform,
    tags,
    doc,
    docLines,
    rows,
    isCollapsed,
    isExpanded,
    reason,
    footer,
    footerLines,
    instructionCount: stage.instructions.length,
    inlets: inletsOf(arriving.filter(context.isInlet), rows, stage),
    geometry,
  };
}

function cardRows(stage: Stage, context: GraphContext, isExpanded: boolean): readonly RowView[] {
  const { density, metrics, brings } = context;
  const width = Math.floor((density.cardWidth - ROW_EXTRAS) / metrics.rowLetter);
  const rows = stage.instructions.map((one) => rowView(one, brings.get(one.index) ?? [], width));
  return [fromRow(stage, context, width), ...(isExpanded ? rows : foldRows(rows, density))];
}

/** What a stage starts from, as a row: the edge that arrives here says it too, so that the name needs no chip. */
function fromRow(stage: Stage, { brings }: GraphContext, width: number): RowView {
  const row = rowView(stage.from, [], width);
  const written = stage.base.kind === "scratch" ? "scratch (empty)" : stage.baseWritten;
  return {
    ...row,
    kind: "from",
    text: cutMiddle(written, width - 5),
    shortText: cutMiddle(written, Math.floor(width * 0.68) - 5),
    foldedLines: 0,
    brings: brings.get(stage.from.index) ?? [],
  };
}

function arrivals(edges: readonly GraphEdge[], rows: readonly RowView[], stage: Stage) {
  const found = edges.map((edge) => ({ edge: edge.id, kind: edge.kind, rows: rowsOfEdge(edge, rows, stage) }));
  return found.toSorted((one, other) => (one.rows[0] ?? -1) - (other.rows[0] ?? -1));
}

/** The places of the rows that an edge leads to, ascending. */
function rowsOfEdge(edge: GraphEdge, rows: readonly RowView[], stage: Stage): readonly number[] {
  const at = instructionsOf(edge, stage.from.index).map((one) =>
    rows.findIndex((row) => row.instructions.includes(one)),
  );
  return [...new Set(at.filter((place) => place >= 0))].toSorted((one, other) => one - other);
}

/** The sources that are only a sign at the row that reads them. */
function inletsOf(edges: readonly GraphEdge[], rows: readonly RowView[], stage: Stage): readonly Inlet[] {
  return edges.flatMap((edge) => {
    const kind = edge.from === "context" ? ("context" as const) : ("scratch" as const);
    return rowsOfEdge(edge, rows, stage)
      .slice(0, 1)
      .map((row): Inlet => ({ edge: edge.id, kind, row }));
  });
}

function linesOf(text: string, width: number, letter: number, most: number): number {
  return text === "" ? 0 : Math.min(Math.ceil((text.length * letter) / width), most);
}

function stageTags(role: StageRole, isLast: boolean, platform: StageCard["platform"]): readonly StageTag[] {
  const tags: StageTag[] = [];
  if (role.build === "target")
    tags.push({ kind: "target", text: "target", explanation: "The stage that is built: it becomes the image" });
  else if (role.ships)
    tags.push({ kind: "ships", text: "in the image", explanation: "Its files are part of the image" });
  if (isLast)
    tags.push({
      kind: "default",
      text: "last, default",
      explanation: "The last stage: what is built when no target is named",
    });
  if (platform !== null)
    tags.push({ kind: "platform", text: platformText(platform), explanation: platform.explanation });
  return tags;
}

function platformText({ platform, kind }: NonNullable<StageCard["platform"]>): string {
  const short = platform.replace(/^linux\//, "");
  return kind === "cross" ? `native ${short}` : kind === "emulated" ? `${short} emulated` : short;
}

function footerWord(role: StageRole): string {
  if (role.build === "target") return "target";
  if (role.ships) return "ships";
  return role.build;
}

function edgesByStage(
  { stages, graph }: Analysis,
  { stageOf }: GraphContext,
  end: (edge: GraphEdge) => string,
): readonly (readonly GraphEdge[])[] {
  const edges: GraphEdge[][] = stages.map(() => []);
  for (const edge of graph.edges) edges[stageOf.get(end(edge)) ?? -1]?.push(edge);
  return edges;
}
