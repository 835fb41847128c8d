import type { GraphFormat } from "./graph-formats.ts";

export type Embedded =
  | { readonly kind: "ok"; readonly text: string }
  /** `reason` continues a sentence that starts with the file's name. */
  | { readonly kind: "wrong"; readonly reason: string };

const LANGUAGES: Readonly<Record<GraphFormat, string>> = {
  mermaid: "mermaid",
  dot: "dot",
  json: "json",
  outline: "text",
  svg: "svg",
  png: "",
};

/**
 * Markdown with a code block between its marker comments, `<!-- stagelight:start -->` and `<!-- stagelight:end -->`.
 * With a name they are `<!-- stagelight:start NAME -->` and `<!-- stagelight:end NAME -->`.
 */
export function embedBlock(markdown: string, code: string, format: GraphFormat, marker: string): Embedded {
  const start = startMarker(marker);
  const end = endMarker(marker);
  const from = markdown.indexOf(start);
  const to = markdown.indexOf(end, Math.max(from, 0));
  if (from < 0) return { kind: "wrong", reason: `has no line ${start}.` };
  if (to < 0) return { kind: "wrong", reason: `has no line ${end} after ${start}.` };
  const newline = markdown.includes("\r\n") ? "\r\n" : "\n";
  const block = ["", fenced(LANGUAGES[format], code), ""].join("\n").replaceAll("\n", newline);
  return { kind: "ok", text: markdown.slice(0, from + start.length) + block + markdown.slice(to) };
}

function startMarker(name: string): string {
  return name === "" ? "<!-- stagelight:start -->" : `<!-- stagelight:start ${name} -->`;
}

function endMarker(name: string): string {
  return name === "" ? "<!-- stagelight:end -->" : `<!-- stagelight:end ${name} -->`;
}

/** A code block whose fence no line of the code can close. */
export function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/\n+$/, "")}\n${fence}`;
}
