/** A `.dockerignore` with lines below its own. */
export function withIgnoreLines(present: string, lines: readonly string[]): string {
  const kept = present === "" || present.endsWith("\n") ? present : `${present}\n`;
  return `${kept}${lines.join("\n")}\n`;
}
