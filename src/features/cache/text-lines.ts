import type { Instruction } from "#core/analysis.ts";

/** The whole lines of an instruction, ended by a line break. */
export function linesToText(text: string, { lines }: Instruction): string {
  const piece = text.slice(lineStart(text, lines.first), lineStart(text, lines.last + 1));
  return piece.endsWith("\n") ? piece : `${piece}\n`;
}

/** The text without the lines of an instruction. */
export function cutLines(text: string, { lines }: Instruction): string {
  return text.slice(0, lineStart(text, lines.first)) + text.slice(lineStart(text, lines.last + 1));
}

/** Offset at which a line starts; the text's end when it has no such line. */
export function lineStart(text: string, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed++) {
    const next = text.indexOf("\n", at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}

/** An instruction as it is named in a sentence: short, in one line, in backticks. */
export function shortCode({ original }: Instruction): string {
  const text = original.replace(/\s+/g, " ").replaceAll("`", "'");
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
