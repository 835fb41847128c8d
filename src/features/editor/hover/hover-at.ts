import type { Analysis } from "#core/analysis.ts";
import type { Hover } from "./hover.ts";
import { hoverHeredoc } from "./hover-heredoc.ts";
import { hoverSource } from "./hover-source.ts";
import { hoverDirective, hoverSyntax } from "./hover-syntax.ts";
import { hoverVariable } from "./hover-variable.ts";

/** What to say of the word at `offset`, in plain sentences; null if there is nothing to say. */
export function hoverAt(analysis: Analysis, offset: number): Hover | null {
  const named = hoverVariable(analysis, offset) ?? hoverSource(analysis, offset);
  if (named) return named;
  const instruction = analysis.file.instructions.find(({ range }) => range.start <= offset && offset <= range.end);
  if (!instruction) return hoverDirective(analysis, offset);
  return hoverHeredoc(analysis, instruction, offset) ?? hoverSyntax(analysis, instruction, offset);
}
