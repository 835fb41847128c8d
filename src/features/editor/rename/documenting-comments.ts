import type { Analysis, Instruction } from "#core/analysis.ts";
import type { TextRange } from "#core/text/range.ts";

/** Where the comments above an instruction start with `name`, which makes them its description; as `getDocComment`. */
export function documentingComments(
  { text, file }: Analysis,
  instruction: Instruction | undefined,
  name: string,
): readonly TextRange[] {
  if (!instruction || name === "") return [];
  const at = file.pieces.findIndex(
    ({ range }) => range.start <= instruction.range.start && instruction.range.start < range.end,
  );
  const found: TextRange[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const { kind, range } = file.pieces[index] ?? { kind: "instruction", range: instruction.range };
    if (kind === "instruction" || kind === "directive") break;
    const mark = /^#\s*/.exec(text.slice(range.start, range.end))?.[0];
    const start = range.start + (mark?.length ?? 0);
    if (mark !== undefined && text.startsWith(`${name} `, start)) found.push({ start, end: start + name.length });
  }
  return found;
}
