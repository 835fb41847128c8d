import { type DiffLine, diffLines } from "#core/compare/diff-lines.ts";

const CONTEXT = 3;
const SIGNS: Readonly<Record<DiffLine["kind"], string>> = { same: " ", removed: "-", added: "+" };

/** The difference between two texts, as `diff -u` prints it; "" if there is none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const lines = diffLines(splitLines(before), splitLines(after));
  const hunks = groupHunks(lines).map((hunk) => hunkText(lines, hunk));
  return hunks.length === 0 ? "" : `--- ${path}\n+++ ${path}\n${hunks.join("")}`;
}

interface Hunk {
  readonly start: number;
  readonly end: number;
}

function splitLines(text: string): readonly string[] {
  return text.replace(/\n$/, "").split("\n");
}

function groupHunks(lines: readonly DiffLine[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const [at, { kind }] of lines.entries()) {
    if (kind === "same") continue;
    const start = Math.max(0, at - CONTEXT);
    const end = Math.min(lines.length, at + CONTEXT + 1);
    const last = hunks.at(-1);
    if (last !== undefined && start <= last.end) hunks[hunks.length - 1] = { start: last.start, end };
    else hunks.push({ start, end });
  }
  return hunks;
}

function hunkText(lines: readonly DiffLine[], { start, end }: Hunk): string {
  const shown = lines.slice(start, end);
  const skipped = lines.slice(0, start);
  const count = (list: readonly DiffLine[], without: DiffLine["kind"]): number =>
    list.filter(({ kind }) => kind !== without).length;
  const range = (without: DiffLine["kind"]): string => {
    const length = count(shown, without);
    return `${count(skipped, without) + (length === 0 ? 0 : 1)},${length}`;
  };
  const body = shown.map(({ kind, text }) => `${SIGNS[kind]}${text}\n`).join("");
  return `@@ -${range("added")} +${range("removed")} @@\n${body}`;
}
