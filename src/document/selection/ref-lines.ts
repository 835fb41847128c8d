import type { Analysis } from "#core/analysis.ts";
import type { Instruction } from "#core/parse/syntax.ts";
import { assertNever } from "#core/text/assert-never.ts";
import type { LineRange } from "#core/text/range.ts";
import { findProblem } from "../problems/problem-key.ts";

/** What can be pointed at, as the store names it. */
type Pointed =
  | { readonly kind: "stage"; readonly stage: number }
  | { readonly kind: "row"; readonly instruction: number }
  | { readonly kind: "edge"; readonly edge: string }
  | { readonly kind: "source"; readonly id: string }
  | { readonly kind: "problem"; readonly key: string };

/** The lines of the text that are about a thing, those to bring into view first; none when it is gone. */
export function linesOfRef(ref: Pointed, analysis: Analysis): readonly LineRange[] {
  switch (ref.kind) {
    case "stage":
      return present(analysis.stages[ref.stage]?.lines);
    case "row":
      return present(analysis.file.instructions[ref.instruction]?.lines);
    case "edge":
      return analysis.graph.edges
        .filter(({ id }) => id === ref.edge)
        .flatMap((edge) => linesOfUses(edge.uses, analysis));
    case "source":
      return analysis.graph.edges
        .filter(({ from }) => from === ref.id)
        .flatMap((edge) => linesOfUses(edge.uses, analysis));
    case "problem":
      return present(findProblem(analysis.problems, ref.key)?.lines);
    default:
      return assertNever(ref);
  }
}

/** The instruction that a line belongs to, comment lines inside a continued one included. */
export function instructionAt(analysis: Analysis, line: number): Instruction | undefined {
  const { instructions } = analysis.file;
  let low = 0;
  let high = instructions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((instructions[middle]?.lines.first ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  const found = instructions[low];
  return found !== undefined && found.lines.first <= line && line <= found.lines.last ? found : undefined;
}

function linesOfUses(
  uses: readonly { readonly instruction: number; readonly line: number }[],
  analysis: Analysis,
): readonly LineRange[] {
  return uses.map(
    ({ instruction, line }) => analysis.file.instructions[instruction]?.lines ?? { first: line, last: line },
  );
}

function present(lines: LineRange | undefined): readonly LineRange[] {
  return lines === undefined ? [] : [lines];
}
