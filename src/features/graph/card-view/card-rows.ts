import type { Stage } from "#core/resolve/stage.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { amountKey } from "#document/folder/amount-key.ts";
import { cutEnd } from "#document/stages/cut-middle.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import { foldRows } from "./fold-rows.ts";
import type { GraphContext } from "../view/graph-context.ts";
import { imageName } from "#document/stages/image-name.ts";
import { fitRow, rowDraft, type RowRoom, type RowView } from "./row-view.ts";

/** Room next to the text of a row: borders, icon, and gaps, without the gutter, which is broader where lines run in it. */
const ICON_EXTRAS = 29;

/** The rows of a card, its FROM first; few enough for the density unless it was opened by hand, their texts cut to the room next to `gutter`. */
export function cardRows(stage: Stage, context: GraphContext, isExpanded: boolean, gutter: number): readonly RowView[] {
  const { density, metrics, brings, plan } = context;
  const room: RowRoom = {
    perLine: (density.cardWidth - gutter - ICON_EXTRAS) / metrics.rowLetter,
    lines: density.rowLines,
    level: density.level,
    // Where only names can be read, one comes near to read a row.
    linesAt: plan.isFar ? "near" : density.level,
  };
  if (!isExpanded && density.showsTitlesOnly) return [];
  const entryRoom = { ...room, lines: density.entryLines };
  const rows = stage.instructions.flatMap((one) => {
    const brought = brings.get(stage.index)?.get(one.index) ?? [];
    const isEntry = brought.some(({ isStageOrImage }) => isStageOrImage);
    if (!isExpanded && density.showsEntriesOnly && !isEntry) return [];
    const amount = context.options.amounts?.get(amountKey(stage.index, one.original)) ?? "";
    return rowDraft(one, brought, isEntry ? entryRoom : room, amount);
  });
  if (isExpanded) return [fromRow(stage, context, room), ...rows.map(({ fit }) => fit())];
  const base = density.showsEntriesOnly ? [] : [fromRow(stage, context, room)];
  return [...base, ...foldRows(rows, density)];
}

/** The places of the rows that an edge leads to, ascending; none in a card that is closed. */
export function rowsOfEdge(edge: EdgeView, rows: readonly RowView[]): readonly number[] {
  const places = edge.instructions.map((one) => rows.findIndex((row) => row.instructions.includes(one)));
  return [...new Set(places.filter((place) => place >= 0))].toSorted((one, other) => one - other);
}

/** What a stage starts from; the edge that arrives here says it too, so that the name needs no chip. */
function fromRow(stage: Stage, { brings }: GraphContext, room: RowRoom): RowView {
  const fit = (most: number): string => fitBase(stage, most);
  return {
    ...rowDraft(stage.from, [], room).fit(),
    ...fitRow(fit, () => ({ before: "FROM", after: "" }), room),
    kind: "from",
    foldedLines: 0,
    brings: brings.get(stage.index)?.get(stage.from.index) ?? [],
  };
}

/** What stands for no base at all, in few words or one. */
function cutTo(empty: string, most: number): string {
  return empty.length <= most ? empty : "scratch";
}

function fitBase({ base, baseWritten }: Stage, most: number): string {
  if (base.kind === "scratch") return cutTo(graphCardMessages().emptyScratch, most);
  if (base.kind !== "image") return cutEnd(baseWritten, most);
  const isShort = !baseWritten.includes("$") && baseWritten.length <= most;
  return isShort ? baseWritten : cutEnd(imageName(base.ref, most), most);
}
