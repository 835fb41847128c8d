/** A command with single spaces between its words. */
export function spaced(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
