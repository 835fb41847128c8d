/** `a`, `b` and `c`, quoted for a message; of many the first few. */
export function listTexts(texts: readonly string[]): string {
  const quoted = texts.slice(0, 4).map((text) => `\`${text}\``);
  if (texts.length > 4) quoted.push(`${texts.length - 4} more`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}

/** "is" or "are". */
export function isOrAre(count: number): string {
  return count === 1 ? "is" : "are";
}
