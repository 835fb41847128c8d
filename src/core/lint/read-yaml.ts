import { fail, ok, type Result } from "../text/result.ts";

interface YamlLine {
  readonly indent: number;
  readonly content: string;
  /** From 1. */
  readonly number: number;
}

const KEY = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#'"[\]{},-][^#:]*?)\s*:(?:\s+(.*))?$/;

/**
 * Reads the part of YAML that a `.hadolint.yaml` is written in: maps, lists (`- x` and `[x, y]`), texts with or without
 * quotes, true, false, null, comments. Anything else is a failure that names its line.
 */
export function readYaml(text: string): Result<unknown> {
  const lines = splitLines(text);
  try {
    const reader = new YamlReader(lines);
    return ok(reader.readAll());
  } catch (error) {
    if (error instanceof YamlError) return fail(error.message);
    throw error;
  }
}

class YamlError extends Error {
  constructor(line: YamlLine) {
    super(`line ${line.number} is not understood: ${line.content}`);
  }
}

class YamlReader {
  private readonly lines: readonly YamlLine[];
  private at = 0;

  constructor(lines: readonly YamlLine[]) {
    this.lines = lines;
  }

  readAll(): unknown {
    const [first] = this.lines;
    if (!first) return null;
    const value = this.readBlock(first);
    const rest = this.lines[this.at];
    if (rest) throw new YamlError(rest);
    return value;
  }

  private readBlock(first: YamlLine): unknown {
    return /^-(?:\s|$)/.test(first.content) ? this.readList(first) : this.readMap(first);
  }

  private readList({ indent }: YamlLine): unknown[] {
    const list: unknown[] = [];
    for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
      const match = /^-(?:\s+(.*))?$/.exec(line.content);
      if (!match) break;
      this.at++;
      list.push(readScalar(match[1] ?? "", line));
    }
    return list;
  }

  private readMap({ indent }: YamlLine): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
      const match = KEY.exec(line.content);
      if (!match) throw new YamlError(line);
      this.at++;
      const key = String(readScalar(match[1] ?? "", line));
      entries.push([key, match[2] === undefined ? this.readNested(line) : readScalar(match[2], line)]);
    }
    return Object.fromEntries(entries);
  }

  /** What is below a key: deeper lines, or a list that is not indented. */
  private readNested(key: YamlLine): unknown {
    const next = this.lines[this.at];
    if (!next || next.indent < key.indent) return null;
    if (next.indent > key.indent || next.content.startsWith("- ")) return this.readBlock(next);
    return null;
  }
}

function splitLines(text: string): YamlLine[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({
      indent: line.length - line.trimStart().length,
      content: withoutComment(line).trim(),
      number: index + 1,
    }))
    .filter(({ content }) => content !== "" && content !== "---" && content !== "...");
}

/** The line up to a `#` that starts it or follows white space outside of quotes; a quote that nothing closes is none. */
function withoutComment(line: string): string {
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    if (char === "#" && (at === 0 || /\s/.test(line[at - 1] ?? ""))) return line.slice(0, at);
    if (char !== '"' && char !== "'") continue;
    QUOTED.lastIndex = at;
    if (QUOTED.test(line)) at = QUOTED.lastIndex - 1;
  }
  return line;
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'[^']*'/y;

function readScalar(written: string, line: YamlLine): unknown {
  const text = written.trim();
  if (text.startsWith("[")) return readFlowList(text, line);
  if (text === "{}") return {};
  if (text.startsWith('"')) return readQuoted(text, line);
  if (text.startsWith("'")) {
    if (!/^'(?:[^']|'')*'$/.test(text)) throw new YamlError(line);
    return text.slice(1, -1).replaceAll("''", "'");
  }
  if (/^[&*!|>%@`{]/.test(text)) throw new YamlError(line);
  if (text === "" || text === "~" || text === "null") return null;
  return text === "true" ? true : text === "false" ? false : text;
}

function readFlowList(text: string, line: YamlLine): unknown[] {
  if (!text.endsWith("]")) throw new YamlError(line);
  const inside = text.slice(1, -1).trim();
  const entries = inside === "" ? [] : (inside.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^,])+/g) ?? []);
  return entries.map((entry) => readScalar(entry, line));
}

function readQuoted(text: string, line: YamlLine): string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "string") return value;
  } catch {
    // falls through to the failure below
  }
  throw new YamlError(line);
}
