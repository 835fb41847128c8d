/** Deeper texts would exhaust the stack of the parser, which a browser doesn't always survive. */
const MAX_DEPTH = 200;

/**
 * Whether YAML is nested in more than 200 levels, told from brackets, indentation and "- - -" alone: brackets in texts
 * and comments count, too, so that it may be said of a shallow text with very many of them.
 */
export function nestsTooDeeply(text: string): boolean {
  const columns: number[] = [];
  let brackets = 0;
  for (const line of text.split("\n")) {
    const [lead = ""] = /^[ ]*(?:[-?][ ]+)*/.exec(line) ?? [];
    if (lead.length < line.length) pushColumns(columns, lead);
    for (const letter of line) {
      if (letter === "[" || letter === "{") brackets++;
      else if ((letter === "]" || letter === "}") && brackets > 0) brackets--;
      if (columns.length + brackets > MAX_DEPTH) return true;
    }
  }
  return false;
}

/** Drops the columns at or right of where a line starts, and adds those of its marks and its content. */
function pushColumns(columns: number[], lead: string): void {
  const start = lead.search(/[-?]|$/);
  while ((columns.at(-1) ?? -1) >= start) columns.pop();
  for (let at = start; at < lead.length; at++) if (lead[at] !== " ") columns.push(at);
  columns.push(lead.length);
}
