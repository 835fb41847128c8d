import type { Analysis, Stage } from "#core/analysis.ts";
import { spanOf } from "#core/resolve/stage.ts";
import type { GraphEdge } from "#core/graph/stage-graph.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { cardGeometry, gutterFor, MAX_OWN_LINES, MIN_TRUNK } from "./card-geometry.ts";
import { cardRows, rowsOfEdge } from "./card-rows.ts";
import { cutMiddle } from "#document/stages/cut-middle.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import {
  farNameRoom,
  farNameSize,
  fitsBroken,
  HEADER_MARGIN,
  LARGEST_OF_MANY,
  LARGEST_TITLE,
  LEAST_TITLE,
  titleSize,
} from "./overview-name.ts";
import type { GraphContext } from "../view/graph-context.ts";
import { platformBadge } from "./platform-badge.ts";
import type { RowView } from "./row-view.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { isTargetUnknown } from "#document/stages/is-target-unknown.ts";
import type { InlineSource, StageCard } from "./stage-card.ts";
import {
  hasBuildError,
  possibleReasons,
  type ReasonContext,
  skippedDetail,
  stageReason,
} from "#document/stages/stage-reason.ts";
import { SKIPPED, type StageRole } from "#document/stages/stage-role.ts";
import { imageTags, stageTags } from "./stage-tags.ts";
import { PLAIN_ROOM_AT } from "./text-variants.ts";
import { wrapCount } from "./wrap-text.ts";

/** Room that the number, the buttons and the borders take in a header, and letters of a title. */
const HEADER_EXTRAS = 74;
const TITLE_LETTER = 8.4;
const TITLE_LINE = 1.15;
/** Room next to a card's plain text. */
const PLAIN_EXTRAS = 24;
/** The same next to a name seen from afar, and above and below it. */
const FAR_EXTRAS = 12;
const FAR_MARGIN = 4;
/** In narrower cards tags say less. */
export const MIN_FOR_TAGS = 275;

/** The card of each stage that is shown, in order of the text; `edges` are everything that are shown. */
export function stageCards(context: GraphContext, edges: readonly EdgeView[]): readonly StageCard[] {
  const { analysis, builds, isVisible, roles, stageOf } = context;
  const leavingOf = leavingEdges(analysis, context);
  const isUnknown = isTargetUnknown(analysis);
  const reasons: ReasonContext = { analysis, builds, roles, leaving: leavingOf, stageOf, isTargetUnknown: isUnknown };
  const arriving = groupBy(edges, (edge) => edge.to);
  const leaving = groupBy(edges, (edge) => edge.from);
  return analysis.stages
    .filter(({ index }) => isVisible(index))
    .map((stage) => {
      const id = `stage:${stage.index}`;
      return stageCard(stage, context, reasons, { arriving: arriving.get(id) ?? [], leaving: leaving.get(id) ?? [] });
    });
}

interface CardEdges {
  readonly arriving: readonly EdgeView[];
  readonly leaving: readonly EdgeView[];
}

function stageCard(
  stage: Stage,
  context: GraphContext,
  reasons: ReasonContext,
  { arriving, leaving }: CardEdges,
): StageCard {
  const { analysis, builds, density, metrics, options, layers, roles } = context;
  const { index, name, label } = stage;
  const role: StageRole = roles[index] ?? SKIPPED;
  const place = analysis.project?.places[index] ?? null;
  const shortVariant = place?.shortVariant;
  const key = context.keys[index] ?? `stage#${index}`;
  const isCollapsed = options.collapsed.includes(index);
  const isExpanded = options.expanded.includes(key);
  const header = { width: density.cardWidth, height: metrics.header + density.headerExtra, scale: metrics.nameScale };
  const keepsNumber = name === "" || (!density.showsEntriesOnly && titleSize(label, true, header) >= LEAST_TITLE);
  const isLast = !reasons.isTargetUnknown && analysis.project === undefined && index === analysis.stages.length - 1;
  const lines = arriving.filter((edge) => !edge.isInline);
  const isHub = !isExpanded && lines.filter(({ kind }) => kind !== "from").length > MAX_OWN_LINES;
  const gutter = gutterFor(countLanes(lines, isHub, context), metrics);
  const rows = isCollapsed ? [] : cardRows(stage, context, isExpanded, gutter);
  const doc = isCollapsed ? "" : stage.doc;
  const docRoom = (density.cardWidth - PLAIN_EXTRAS) / metrics.plainLetter;
  const docLines = linesOf(doc, docRoom * PLAIN_ROOM_AT[density.level], density.docLines);
  const reason = stageReason(index, reasons);
  const isBroken = hasBuildError(context);
  const word = reasons.isTargetUnknown ? graphCardMessages().notKnownYet : footerWord(role, isBroken);
  const footerLines = isCollapsed ? 0 : linesOfFooter(index, reasons, context);
  const inlineSources = arriving.filter((edge) => edge.isInline).map((edge) => inlineSourceOf(edge, rows));
  const geometry = cardGeometry(
    {
      width: density.cardWidth,
      docLines,
      rowLines: rows.map((row) => row.textLines),
      footerLines,
      arriving: lines
        .map((edge) => ({ edge: edge.id, edgeKey: edge.key, kind: edge.kind, rows: rowsOfEdge(edge, rows) }))
        .toSorted((one, other) => (one.rows[0] ?? -1) - (other.rows[0] ?? -1)),
      leaving: new Set(leaving.map((edge) => edge.kind)),
      isHub,
    },
    context.plan.direction,
    { ...metrics, header: header.height },
  );
  return {
    ...role,
    // of a text that doesn't build, only the target itself is lit: that the rest is in an image isn't known
    ships: role.ships && (!isBroken || role.build === "target"),
    id: `stage:${index}`,
    key,
    stage: index,
    place,
    name,
    label,
    title: cutMiddle(label, titleLength(context)),
    titleSize: titleSize(label, keepsNumber, header),
    titleLines: titleLines(context),
    keepsNumber,
    ...farNameOf(shortVariant === undefined ? label : `${label} ${shortVariant}`, geometry.height, context),
    layer: layers[index] ?? 0,
    isLast,
    tags: [
      ...imageTags(inlineSources, context),
      ...stageTags(
        { ...role, ships: role.ships && !isBroken },
        isLast,
        density.cardWidth * PLAIN_ROOM_AT[density.level] < MIN_FOR_TAGS,
        platformBadge(analysis, index),
        builds.length > 1 ? { labels: targetLabels(role, analysis, builds), of: builds.length } : null,
        place?.variant,
        shortVariant,
      ),
    ],
    doc,
    docLines,
    rows,
    span: spanOf(stage),
    isCollapsed,
    isExpanded,
    hidesRows: !isCollapsed && !isExpanded && rows.length < stage.instructions.length + 1,
    reason,
    detail: skippedDetail(index, reasons),
    footer: density.footer === "reason" ? fitReason(reason, context) : word,
    footerWord: word,
    footerLines,
    inlineSources,
    geometry,
  };
}

/** A name as it is seen from afar: whole if it has room at a size at which it can be read, else without its middle. */
function farNameOf(
  label: string,
  cardHeight: number,
  { density, plan, metrics }: GraphContext,
): Pick<StageCard, "farName" | "farSize"> {
  const box = { width: density.cardWidth - FAR_EXTRAS, height: cardHeight - FAR_MARGIN, scale: metrics.nameScale };
  const largest = density.showsEntriesOnly ? LARGEST_OF_MANY : undefined;
  const isWhole = plan.nameSize === 0 || fitsBroken(label, box, plan.nameSize);
  const farName = isWhole ? label : cutMiddle(label, farNameRoom(box, plan.nameSize));
  return { farName, farSize: farNameSize(farName, box, largest) };
}

/** Lines that lead on to rows inside the card, at most; those that are drawn as one are one. */
function countLanes(lines: readonly EdgeView[], isHub: boolean, { plan }: GraphContext): number {
  const inside = lines.filter((line) =>
    plan.direction === "down" ? line.kind !== "from" : line.instructions.length > 1,
  );
  const isInTrunk = ({ kind }: EdgeView): boolean => lines.filter((line) => line.kind === kind).length >= MIN_TRUNK;
  return isHub && inside.every(isInTrunk) ? Math.min(inside.length, 1) : inside.length;
}

/** The sentence that says why, without its last part where that would be cut off. */
function fitReason(reason: string, { density, metrics }: GraphContext): string {
  const perLine = ((density.cardWidth - PLAIN_EXTRAS) / metrics.plainLetter) * PLAIN_ROOM_AT[density.level];
  const isShort = wrapCount(`${reason.replaceAll("`", "")} why?`, perLine) <= density.footerLines;
  return isShort ? reason : reason.replace(/;.*$/, ".");
}

/** As many lines as any sentence needs that the footer may have, so that nothing moves when another target is chosen. */
function linesOfFooter(stage: number, reasons: ReasonContext, context: GraphContext): number {
  const { density, metrics } = context;
  if (density.footer !== "reason" || density.footerLines < 2) return density.footerLines;
  const perLine = ((density.cardWidth - PLAIN_EXTRAS) / metrics.plainLetter) * PLAIN_ROOM_AT[density.level];
  const why = graphCardMessages().why;
  const needed = possibleReasons(stage, reasons).map((reason) =>
    wrapCount(asLatin(`${fitReason(reason, context).replaceAll("`", "")} ${why}`), perLine),
  );
  return Math.min(Math.max(...needed), density.footerLines);
}

/** A text of as many letters as it is wide: Chinese signs take the room of two. */
function asLatin(text: string): string {
  return text.replace(/[\u2e80-\uffff]/gu, "xx");
}

/** The names of the targets that a stage is built for: of a project's own targets, else of their stages. */
function targetLabels({ targets }: StageRole, { stages, project }: Analysis, builds: ShownBuilds): readonly string[] {
  if (project === undefined) return targets.map((one) => stages[one]?.label ?? "");
  return builds.filter(({ stage }) => targets.includes(stage)).map(({ target }) => target);
}

/** Letters of a name in its header. */
function titleLength(context: GraphContext): number {
  const { density, metrics } = context;
  return Math.floor((density.cardWidth - HEADER_EXTRAS) / (TITLE_LETTER * metrics.nameScale)) * titleLines(context) - 2;
}

/** Lines of a name in its header: two, or more where it is higher, in the largest letters. */
function titleLines({ density, metrics }: GraphContext): number {
  const height = metrics.header + density.headerExtra - HEADER_MARGIN;
  return Math.max(Math.floor(height / (LARGEST_TITLE * TITLE_LINE)), 2);
}

function footerWord(role: StageRole, isBroken: boolean): string {
  const { target, ships, built, skipped, needed, notNeededYet } = graphCardMessages();
  if (role.build === "target") return target;
  if (isBroken) return role.build === "built" ? needed : notNeededYet;
  return role.ships ? ships : role.build === "built" ? built : skipped;
}

function inlineSourceOf(edge: EdgeView, rows: readonly RowView[]): InlineSource {
  const kind = edge.isContext ? "context" : edge.from.endsWith(":scratch") ? "scratch" : "image";
  return { edge, kind, row: rowsOfEdge(edge, rows)[0] ?? null };
}

function linesOf(text: string, lettersPerLine: number, most: number): number {
  return text === "" ? 0 : Math.min(wrapCount(text, lettersPerLine), most);
}

/** All edges that leave each stage, by index, those to stages that are not shown too. */
function leavingEdges({ stages, graph }: Analysis, { stageOf }: GraphContext): readonly (readonly GraphEdge[])[] {
  const leaving: GraphEdge[][] = stages.map(() => []);
  for (const edge of graph.edges) leaving[stageOf.get(edge.from) ?? -1]?.push(edge);
  return leaving;
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [value]);
    else known.push(value);
  }
  return groups;
}
