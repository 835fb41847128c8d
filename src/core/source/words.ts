/** A word of a joined line, as written; offsets count in that line. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Splits a joined line at white space that no quote and no escape character protects. */
export function splitLine(line: string, escape: string, from = 0): Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < line.length) {
    while (at < line.length && isBlank(line[at])) at++;
    if (at >= line.length) break;
    const start = at;
    let quote = "";
    for (; at < line.length; at++) {
      const char = line[at];
      if (char === escape && quote !== "'") at++;
      else if (quote !== "") {
        if (char === quote) quote = "";
      } else if (char === '"' || char === "'") quote = char;
      else if (isBlank(char)) break;
    }
    at = Math.min(at, line.length);
    words.push({ text: line.slice(start, at), start, end: at });
  }
  return words;
}

/** The strings of a JSON array that starts at or after `from`, each with its quotes. */
export function splitJson(line: string, from: number): Word[] {
  const words: Word[] = [];
  let at = line.indexOf("[", from);
  if (at < 0) return words;
  for (at++; at < line.length; at++) {
    if (line[at] !== '"') continue;
    const start = at;
    for (at++; at < line.length && line[at] !== '"'; at++) if (line[at] === "\\") at++;
    words.push({ text: line.slice(start, at + 1), start, end: Math.min(at + 1, line.length) });
  }
  return words;
}

/** The text without the quotes around it. */
export function unquote(text: string): string {
  return text.replace(/^["']+|["']+$/g, "");
}

function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t" || char === "\n" || char === "\r" || char === "\v" || char === "\f";
}
