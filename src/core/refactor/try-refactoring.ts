import type { AnalyzeOptions } from "../analysis.ts";
import { diffLines } from "../compare/diff-lines.ts";
import { imageCatalogue } from "../images/image-catalogue.ts";
import { lint } from "../lint/lint.ts";
import { lookAtText } from "../review/look-at-text.ts";
import { proposeRefactoring } from "./propose.ts";
import type { Proposal } from "./refactoring.ts";
import type { RefactoringId } from "./refactoring-ids.ts";

/** For tests: what a refactoring proposes, as the page would be told. */
export function tryRefactoring(id: RefactoringId, text: string, options: AnalyzeOptions = {}): Proposal | null {
  return proposeRefactoring(id, text, lookAtText(options, lint, imageCatalogue));
}

/** For tests: the lines that a refactoring takes away and adds, one a line; "not offered" where it has nothing to propose. */
export function changesOf(id: RefactoringId, lines: readonly string[], options: AnalyzeOptions = {}): string {
  const text = `${lines.join("\n")}\n`;
  const proposal = tryRefactoring(id, text, options);
  if (!proposal) return "not offered";
  const changes = diffLines(text.split("\n"), proposal.text.split("\n"))
    .filter(({ kind }) => kind !== "same")
    .map((line) => `${line.kind === "added" ? "+" : "-"} ${line.text}`.trimEnd());
  const ignored = (proposal.dockerignore ?? "").split("\n").filter(Boolean);
  return [...changes, ...ignored.map((line) => `ignore ${line}`)].join("\n");
}
