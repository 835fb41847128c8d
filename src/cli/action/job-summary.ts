import { printableText } from "#core/export/plain-text.ts";
import { toMermaid } from "#core/export/mermaid.ts";
import { analyzeInput } from "../stagelight/input/analyze-source.ts";
import { type CheckedFile, placeOf } from "../stagelight/check/checked-file.ts";
import { fenced } from "../stagelight/graph/embed-block.ts";

/** GitHub keeps at most 1 MiB of a step's summary. */
const MAX_SUMMARY = 900_000;
const MAX_ROWS = 50;

/** The job summary: for each file its graph and its problems. */
export function jobSummary(files: readonly CheckedFile[]): string {
  let summary = "## Dockerfiles\n";
  for (const file of files) {
    const section = fileSection(file);
    if (summary.length + section.length > MAX_SUMMARY) return `${summary}\nThe other files are left out.\n`;
    summary += section;
  }
  return summary;
}

function fileSection(file: CheckedFile): string {
  const analysis = analyzeInput({ dockerfile: file.text });
  const graph = analysis.stages.length === 0 ? "" : `\n${fenced("mermaid", toMermaid(analysis))}\n`;
  return `\n### ${escapeCell(file.path)}\n${graph}\n${problemTable(file)}\n`;
}

function problemTable({ problems, lines }: CheckedFile): string {
  if (problems.length === 0) return "No problems.";
  const rows = problems.slice(0, MAX_ROWS).map((problem) => {
    const { severity, rule, message } = problem;
    return `| ${placeOf(problem, lines).line} | ${severity} | ${escapeCell(rule)} | ${escapeCell(printableText(message))} |`;
  });
  const more = problems.length > MAX_ROWS ? [`\nand ${problems.length - MAX_ROWS} more`] : [];
  return ["| line | severity | rule | |", "| --- | --- | --- | --- |", ...rows, ...more].join("\n");
}

/** Text in a table; what is quoted stays code. */
function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
