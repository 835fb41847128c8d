import type { TextRange } from "../../text/range.ts";

/** A line of a YAML file in block style that has a key, an item or both. */
export interface YamlLine {
  /** The keys that lead to it, its own last; an item without a key has the empty text instead of one. */
  readonly path: readonly string[];
  readonly key: TextRange | null;
  /** Without quotes and comments; empty where the value is on the following lines. */
  readonly value: string;
  readonly valueRange: TextRange;
  readonly isItem: boolean;
}

interface Level {
  readonly indent: number;
  readonly key: string;
}

/** Words and the blanks between them are told apart by each letter, so that no line is tried in many ways. */
const LINE =
  /^([ ]*)((?:-[ ]+)*)(?:("[^"\n]*"|'[^'\n]*'|[^\s#:&*!{}[\],"'-][^\s:#]*(?:[ ]+[^\s:#]+)*|<<)[ ]*:(?=[ ]|$))?[ ]*(.*)$/;

/** The lines of a YAML file with the keys that lead to them. What is written in brackets counts as one value. */
export function yamlLines(text: string): readonly YamlLine[] {
  const lines: YamlLine[] = [];
  const levels: Level[] = [];
  let at = 0;
  let scalarIndent = -1;
  for (const raw of text.split("\n")) {
    const start = at;
    at += raw.length + 1;
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const indent = line.length - line.trimStart().length;
    if (line.trim() === "" || (scalarIndent >= 0 && indent > scalarIndent)) continue;
    scalarIndent = -1;
    const [, blanks = "", dashes = "", written, rest = ""] = LINE.exec(line) ?? [];
    if (rest.startsWith("#") && written === undefined && dashes === "") continue;
    const own = blanks.length + dashes.length;
    while ((levels.at(-1)?.indent ?? -1) >= (dashes === "" ? own : blanks.length + 1)) levels.pop();
    if (dashes !== "") while ((levels.at(-1)?.indent ?? -1) > blanks.length) levels.pop();
    const key = written === undefined ? "" : unquote(written);
    const parents = levels.map((level) => level.key);
    const keyStart = start + own;
    const isQuoted = written !== undefined && /^["']/.test(written);
    const { value, offset } = valueOf(rest);
    const valueStart = start + line.length - rest.length + offset;
    lines.push({
      path: [...parents, key],
      key:
        written === undefined
          ? null
          : { start: keyStart + (isQuoted ? 1 : 0), end: keyStart + written.length - (isQuoted ? 1 : 0) },
      value,
      valueRange: { start: valueStart, end: valueStart + value.length },
      isItem: dashes !== "",
    });
    if (/^[|>]/.test(value)) scalarIndent = indent;
    if (written !== undefined) levels.push({ indent: own, key });
  }
  return lines;
}

function unquote(text: string): string {
  return /^["']/.test(text) ? text.slice(1, -1) : text;
}

/** A value without its quotes, anchor, tag or comment, and where in the rest of the line it starts. */
function valueOf(rest: string): { readonly value: string; readonly offset: number } {
  const lead = /^(?:[&!]\S*[ ]+)*/.exec(rest)?.[0].length ?? 0;
  const own = rest.slice(lead);
  const quoted = /^(["'])(.*?)\1/.exec(own);
  if (quoted) return { value: quoted[2] ?? "", offset: lead + 1 };
  return { value: own.replace(/(?:^|\s)#.*$/, "").trimEnd(), offset: lead };
}
