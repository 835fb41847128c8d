import type { InstructionFacts } from "../../source/instruction-facts.ts";

/** COPY instructions that take files from the build context, of the whole folder or of a part. */
export function takesWholeContext(at: InstructionFacts): boolean {
  return takesContext(at) && sourcesOf(at).some((source) => /^(?:\.|\.\/|\/|\*|\.\/\*)$/.test(source));
}

/** COPY and ADD of files that are in the build context. */
export function takesContext(at: InstructionFacts): boolean {
  return /^(?:copy|add)$/.test(at.keyword) && at.flagWord("from") === undefined;
}

/** What a COPY takes, as it is written, without quotes. */
export function sourcesOf(at: InstructionFacts): readonly string[] {
  return at.argumentWords.slice(0, -1).map(({ text }) => text.replace(/^["'[]+|["',\]]+$/g, ""));
}

/** Where a COPY that starts in a directory says that it puts what it takes; variables stay as they are written. */
export function writtenDestination(at: InstructionFacts, cwd: string): string {
  const written = (at.argumentWords.at(-1)?.text ?? ".").replace(/["'\]]/g, "");
  return written.startsWith("/") || written.startsWith("$") ? written : `${cwd}/${written}`;
}
