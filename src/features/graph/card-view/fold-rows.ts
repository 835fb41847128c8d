import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import type { Density } from "./density.ts";
import { isSetting } from "./row-kind.ts";
import type { RowDraft, RowView } from "./row-view.ts";
import { textVariants } from "./text-variants.ts";

/** Rows that bring something in are shown up to this many more than the density allows. */
const MAX_ENTRIES = 8;

/**
 * Makes rows few enough for `density`: settings that follow each other become one row, then the least telling rows go
 * into one last row "5 more". What brings something in from elsewhere is the last to go, being what edges lead to.
 */
export function foldRows(rows: readonly RowDraft[], density: Density): readonly RowView[] {
  const grouped = density.groupsSettings ? groupSettings(rows) : rows;
  const folded = density.showsEntriesOnly ? foldEntries(grouped) : foldLeastTelling(grouped, density.rowLimit);
  return folded.map(({ fit }) => fit());
}

function foldLeastTelling(grouped: readonly RowDraft[], limit: number): readonly RowDraft[] {
  // A row that says "1 more" takes the room of the row it hides.
  if (grouped.length <= limit + 1) return grouped;
  const shown = new Set(choose(grouped, limit));
  const hidden = grouped.filter((row) => !shown.has(row));
  const visible = grouped.filter((row) => shown.has(row));
  return hidden.length === 0 ? visible : [...visible, moreRow(hidden)];
}

/** Only what brings something in; if that is too much, the rest of it in one row. */
function foldEntries(rows: readonly RowDraft[]): readonly RowDraft[] {
  const entries = rows.filter((row) => rank(row) === 0);
  if (entries.length <= MAX_ENTRIES + 1) return entries;
  return [...entries.slice(0, MAX_ENTRIES), moreRow(entries.slice(MAX_ENTRIES))];
}

function choose(rows: readonly RowDraft[], limit: number): readonly RowDraft[] {
  const ranked = rows.toSorted((one, other) => rank(one) - rank(other));
  const entries = ranked.filter((row) => rank(row) === 0).length;
  return ranked.slice(0, Math.max(limit, Math.min(entries, Math.max(limit, MAX_ENTRIES))));
}

function rank(row: RowDraft): number {
  if (row.brings.some((one) => one.isStageOrImage)) return 0;
  if (row.kind === "start") return 1;
  if (row.kind === "run" || row.kind === "copy" || row.kind === "add") return 2;
  return 3;
}

function groupSettings(rows: readonly RowDraft[]): readonly RowDraft[] {
  const groups: RowDraft[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const joins = canGroup(row) && last?.[0] !== undefined && canGroup(last[0]);
    if (joins) last.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => (group.length > 1 ? [settingsRow(group)] : group));
}

function canGroup(row: RowDraft): boolean {
  return isSetting(row.kind) && row.brings.length === 0;
}

function settingsRow(rows: readonly RowDraft[]): RowDraft {
  const keywords = [...new Set(rows.map((row) => row.keyword))].join(", ");
  return merged(rows, "settings", graphCardMessages().settings(rows.length), [keywords]);
}

function moreRow(rows: readonly RowDraft[]): RowDraft {
  const count = rows.reduce((sum, row) => sum + row.instructions.length, 0);
  return merged(rows, "more", graphCardMessages().more(count), []);
}

function merged(
  rows: readonly RowDraft[],
  kind: "settings" | "more",
  text: string,
  signs: readonly string[],
): RowDraft {
  const facts = {
    kind,
    keyword: "",
    fullText: rows.map((row) => row.fullText).join("\n"),
    brings: rows.flatMap((row) => row.brings),
    instructions: rows.flatMap((row) => row.instructions),
    line: rows[0]?.line ?? 0,
  };
  return {
    ...facts,
    fit: () => ({
      ...facts,
      key: `${kind}:${facts.instructions[0] ?? 0}`,
      showsKeyword: false,
      text,
      variants: textVariants(() => text),
      textLines: 1,
      foldedLines: 0,
      amount: "",
      amountLevels: "",
      signs,
    }),
  };
}
