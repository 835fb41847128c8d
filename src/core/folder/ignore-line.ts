/** A line of a `.dockerignore` that leaves out one path and all below it. */
export function ignoreLine(path: string): string {
  const escaped = path.replace(/[*?[\]\\]/g, "\\$&").replace(/[\n\r]/g, "?");
  const safe = escaped.replace(/^[\s\u0085\uFEFF]|[\s\u0085\uFEFF]$/gu, "?");
  // A comment or an exception would begin so.
  return /^[#!]/.test(safe) ? `\\${safe}` : safe;
}

/** A text with a line after all others, so that it has the last word. */
export function withIgnoreLine(text: string, line: string): string {
  const separator = text === "" || text.endsWith("\n") ? "" : "\n";
  return `${text}${separator}${line}\n`;
}
