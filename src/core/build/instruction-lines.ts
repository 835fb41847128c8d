import type { LlbConversion } from "../llb/convert.ts";
import type { Vertex } from "../llb/vertex.ts";
import { linesBetween } from "../parse/parse.ts";
import type { LineRange } from "../text/range.ts";

/** The lines of a vertex's instruction, one range each, as BuildKit lists them; those of FROM for a trigger. */
export function instructionLines({ context }: LlbConversion, { stage, line }: Vertex): LineRange[] {
  const parsed = context.parsed.stages[stage];
  const instructions = parsed ? [parsed.from, ...parsed.commands].map(({ instruction }) => instruction) : [];
  const lines = instructions.find((instruction) => instruction.lines.first === line)?.lines;
  return lines ? linesBetween(lines.first, lines.last) : [];
}
