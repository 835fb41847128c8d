/** A block of the small part of Markdown that a task may use; the texts of all but code have inline code and strong words. */
export type MarkdownBlock =
  | { readonly kind: "paragraph" | "heading"; readonly at: number; readonly text: string }
  | { readonly kind: "bullets" | "numbers"; readonly at: number; readonly entries: readonly string[] }
  | { readonly kind: "code"; readonly at: number; readonly text: string };

/**
 * Takes a text apart at blank lines, `#`, `-`, `1.` and code fences; `at` is the line it starts in, from 0. Everything
 * else stays the text that it is: HTML, links, images, and quotes are shown as they are written.
 */
export function markdownBlocks(text: string): readonly MarkdownBlock[] {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const blocks: MarkdownBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? "";
    const end = endOfBlock(lines, at);
    if (line.trim() !== "") blocks.push(toBlock(lines.slice(at, end), at));
    at = end;
  }
  return blocks;
}

type LineKind = "blank" | "fence" | "heading" | "bullets" | "numbers" | "paragraph";

function kindOf(line: string): LineKind {
  if (line.trim() === "") return "blank";
  if (line.startsWith("```")) return "fence";
  if (/^#{1,6} /u.test(line)) return "heading";
  if (/^ {0,3}[-*+] /u.test(line)) return "bullets";
  return /^ {0,3}\d{1,3}[.)] /u.test(line) ? "numbers" : "paragraph";
}

/** The line after a block. */
function endOfBlock(lines: readonly string[], start: number): number {
  const kind = kindOf(lines[start] ?? "");
  let end = start + 1;
  if (kind === "fence") {
    while (end < lines.length && kindOf(lines[end] ?? "") !== "fence") end++;
    return end + 1;
  }
  if (kind === "blank" || kind === "heading") return end;
  // a line of words goes on with what is before it
  const goesOn = (line: string): boolean => kindOf(line) === kind || kindOf(line) === "paragraph";
  while (end < lines.length && goesOn(lines[end] ?? "")) end++;
  return end;
}

function toBlock(lines: readonly string[], at: number): MarkdownBlock {
  const [first = ""] = lines;
  const kind = kindOf(first);
  switch (kind) {
    case "fence": {
      const isClosed = lines.length > 1 && kindOf(lines.at(-1) ?? "") === "fence";
      return { kind: "code", at, text: lines.slice(1, isClosed ? -1 : undefined).join("\n") };
    }
    case "heading":
      return { kind, at, text: first.replace(/^#+ +/u, "") };
    case "bullets":
    case "numbers":
      return { kind, at, entries: entriesOf(lines, kind) };
    default:
      return { kind: "paragraph", at, text: lines.map((line) => line.trim()).join(" ") };
  }
}

function entriesOf(lines: readonly string[], kind: "bullets" | "numbers"): readonly string[] {
  const entries: string[] = [];
  for (const line of lines) {
    if (kindOf(line) === kind) entries.push(line.replace(/^ *(?:[-*+]|\d+[.)]) +/u, ""));
    else entries.push(`${entries.pop() ?? ""} ${line.trim()}`);
  }
  return entries;
}
