import type { Stage } from "#core/resolve/stage.ts";
import { cutEnd } from "./cut-middle.ts";
import type { EdgeView } from "./edge-view.ts";
import { foldRows } from "./fold-rows.ts";
import type { GraphContext } from "./graph-context.ts";
import { imageName } from "./image-name.ts";
import { type RowView, rowView } from "./row-view.ts";
import { textVariants } from "./text-variants.ts";

/** Room beside the text of a row: icon and borders. */
const ROW_EXTRAS = 50;
const KEYWORD_LENGTH = "FROM ".length;

/** The rows of a card, its FROM first; few enough for the density unless it was opened by hand. */
export function cardRows(stage: Stage, context: GraphContext, isExpanded: boolean): readonly RowView[] {
  const { density, metrics, brings } = context;
  const width = Math.floor((density.cardWidth - ROW_EXTRAS) / metrics.rowLetter);
  const rows = stage.instructions.map((one) => rowView(one, brings.get(one.index) ?? [], width));
  if (isExpanded) return [fromRow(stage, context, width), ...rows];
  const base = density.showsEntriesOnly ? [] : [fromRow(stage, context, width)];
  return [...base, ...foldRows(rows, density)];
}

/** The places of the rows that an edge leads to, ascending; none in a card that is closed. */
export function rowsOfEdge(edge: EdgeView, rows: readonly RowView[]): readonly number[] {
  const places = edge.instructions.map((one) => rows.findIndex((row) => row.instructions.includes(one)));
  return [...new Set(places.filter((place) => place >= 0))].toSorted((one, other) => one - other);
}

/** What a stage starts from; the edge that arrives here says it too, so that the name needs no chip. */
function fromRow(stage: Stage, { brings }: GraphContext, width: number): RowView {
  const variants = textVariants((part) => fitBase(stage, Math.floor(width * part) - KEYWORD_LENGTH));
  return {
    ...rowView(stage.from, [], width),
    kind: "from",
    text: variants[0]?.text ?? "",
    variants,
    foldedLines: 0,
    brings: brings.get(stage.from.index) ?? [],
  };
}

function fitBase({ base, baseWritten }: Stage, most: number): string {
  if (base.kind === "scratch") return "scratch (empty)".length <= most ? "scratch (empty)" : "scratch";
  if (base.kind !== "image") return cutEnd(baseWritten, most);
  const isShort = !baseWritten.includes("$") && baseWritten.length <= most;
  return isShort ? baseWritten : cutEnd(imageName(base.ref, most), most);
}
