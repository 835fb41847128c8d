import type { Analysis } from "../analysis.ts";
import { suggest } from "../text/suggest.ts";

/** Fewer lines with a mistake may be the first words of a Dockerfile. */
const MIN_MISTAKES = 2;

/**
 * Whether a text is something else than a Dockerfile, such as a README or a script: it has no FROM, nothing that looks
 * like a misspelled one, and at least half of its lines start with no word of a Dockerfile.
 */
export function isForeignText({ file, parsed }: Pick<Analysis, "file" | "parsed">): boolean {
  if (parsed.stages.length > 0) return false;
  const unknown = parsed.errors.filter(({ error }) => error.message.includes("unknown instruction: ")).length;
  if (unknown < MIN_MISTAKES || unknown * 2 < file.instructions.length) return false;
  return file.instructions.every(({ keyword }) => keyword !== "from" && suggest(keyword, ["from"]) === "");
}
