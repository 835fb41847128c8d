import type { Analysis, DockerfileSyntax } from "#core/analysis.ts";
import { type PackedPieces, packPieces, unpackPieces } from "#core/parse/pieces.ts";
import { indexLines } from "#core/text/line-index.ts";

/** An analysis as it is sent: what there is of each line is packed, and the line index made again on arrival. */
export interface SentAnalysis extends Omit<Analysis, "lines" | "file"> {
  readonly file: Omit<DockerfileSyntax, "pieces">;
  readonly pieces: PackedPieces;
}

/** Packs an analysis for another thread. */
export function packAnalysis(analysis: Analysis): SentAnalysis {
  const { lines: _lines, file, ...rest } = analysis;
  const { pieces, ...syntax } = file;
  return { ...rest, file: syntax, pieces: packPieces(pieces) };
}

/** Unpacks an analysis that another thread has sent. */
export function unpackAnalysis({ pieces: packed, file, ...rest }: SentAnalysis): Analysis {
  let pieces: DockerfileSyntax["pieces"] | null = null;
  return {
    ...rest,
    file: {
      ...file,
      get pieces() {
        pieces ??= unpackPieces(packed);
        return pieces;
      },
    },
    lines: indexLines(rest.text),
  };
}
