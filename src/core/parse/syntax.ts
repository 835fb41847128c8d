import type { LineRange, TextRange } from "../text/range.ts";
import type { BuildError } from "../text/build-error.ts";

/** `# syntax=`, `# escape=` or `# check=` at the top of the text. */
export interface Directive {
  readonly name: "syntax" | "escape" | "check";
  readonly value: string;
  readonly line: number;
  readonly range: TextRange;
}

/** A here-document of RUN, COPY or ADD. */
export interface Heredoc {
  readonly name: string;
  readonly fileDescriptor: number;
  /** Variables in the content are expanded (the name was not quoted). */
  readonly expand: boolean;
  /** `<<-`: leading tabs are cut. */
  readonly chomp: boolean;
  readonly content: string;
}

/** A piece of the concrete syntax. All pieces of a text, joined, are the text. */
export interface Piece {
  readonly kind: "blank" | "comment" | "directive" | "instruction";
  readonly range: TextRange;
}

/** Maps the joined line back to the text: from `logical` on, characters come from `source` on. */
export interface Segment {
  readonly logical: number;
  readonly source: number;
}

/** One instruction as BuildKit's parser sees it: continuation lines joined, comments dropped. */
export interface Instruction {
  /** Position in `DockerfileSyntax.instructions`; -1 for what is inside an ONBUILD. */
  readonly index: number;
  /** Lower case. */
  readonly keyword: string;
  readonly keywordWritten: string;
  readonly lines: LineRange;
  readonly range: TextRange;
  /** The joined line, trimmed at both ends. */
  readonly original: string;
  /** The white space that followed it. */
  readonly trailing: string;
  readonly flags: readonly string[];
  readonly args: readonly string[];
  /** Exec form: the arguments were a JSON array. */
  readonly isJson: boolean;
  readonly heredocs: readonly Heredoc[];
  /** What ONBUILD wraps. */
  readonly child: Instruction | null;
  /** The comment lines directly above, without `#`. */
  readonly comments: readonly string[];
  /** Empty where the line is written in one piece: it then starts where `range` does. See `segmentsOf`. */
  readonly segments: readonly Segment[];
}

export interface ParserWarning {
  readonly kind: "empty-continuation";
  readonly line: number;
}

export interface SyntaxError {
  readonly error: BuildError;
  readonly range: TextRange;
}

/** The text, taken apart. Never throws: what BuildKit refuses is in `errors`, the first being BuildKit's own. */
export interface DockerfileSyntax {
  /** "\\" or "`". */
  readonly escape: string;
  readonly directives: readonly Directive[];
  readonly pieces: readonly Piece[];
  /** The sound instructions, in order. */
  readonly instructions: readonly Instruction[];
  readonly warnings: readonly ParserWarning[];
  readonly errors: readonly SyntaxError[];
}
