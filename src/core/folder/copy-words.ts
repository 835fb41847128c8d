import type { Analysis } from "#core/analysis.ts";
import { InstructionFacts } from "#core/source/instruction-facts.ts";
import { unquote, type Word } from "#core/source/words.ts";
import { joinPath } from "#core/text/path.ts";
import type { TextRange } from "#core/text/range.ts";

/** One source of a COPY or ADD, or of a mount, as it is written. */
export interface SourceWord {
  readonly text: string;
  readonly range: TextRange;
}

/** An instruction and the words of its sources. */
export interface CopyWords {
  readonly at: InstructionFacts;
  readonly sources: readonly SourceWord[];
  readonly destination: string;
}

/** The instruction of a step; null for what isn't in the text. */
export function copyWords({ text, file }: Analysis, line: number): CopyWords | null {
  const instruction = file.instructions.find(({ lines }) => lines.first === line);
  if (!instruction) return null;
  const at = new InstructionFacts(text, file.escape, instruction, instruction, -1);
  const words = at.argumentWords;
  const toSource = (word: Word): SourceWord => ({ text: unquote(word.text), range: at.rangeOf(word) });
  return { at, sources: words.slice(0, -1).map(toSource), destination: unquote(words.at(-1)?.text ?? "") };
}

/** The word of a path among the sources of a step, whose paths are known in their order; the keyword where none fits. */
export function wordOfPath(
  { at, sources }: CopyWords,
  path: string,
  sourcePaths: readonly string[],
): SourceWord | null {
  const wanted = joinPath("/", path);
  const written = sources.find(({ text }) => joinPath("/", text) === wanted);
  if (written) return written;
  const place = sourcePaths.findIndex((one) => joinPath("/", one) === wanted);
  if (place >= 0 && sourcePaths.length === sources.length) return sources[place] ?? null;
  const mounts = at.syntax.flags.findIndex(
    (flag) => flag.startsWith("--mount=") && flag.includes(path.replace(/^\//, "")),
  );
  const flag = mounts < 0 ? undefined : at.words[1 + mounts];
  return flag ? { text: flag.text, range: at.rangeOf(flag) } : (sources[0] ?? null);
}
