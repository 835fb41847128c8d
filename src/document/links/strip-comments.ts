import type { DockerfileSyntax } from "#core/analysis.ts";

/** The text without its comments. Parser directives stay, and so do comments that appear inside an instruction. */
export function stripComments(text: string, { pieces }: DockerfileSyntax): string {
  return pieces
    .filter(({ kind }) => kind !== "comment")
    .map(({ range }) => text.slice(range.start, range.end))
    .join("");
}
