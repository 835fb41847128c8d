import type { Severity } from "#core/lint/problem.ts";
import { type CheckedFile, placeOf } from "../checked-file.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands of GitHub Actions, which become annotations. */
export function toGithub(files: readonly CheckedFile[]): string {
  return files
    .flatMap(({ path, lines, problems }) =>
      problems.map((problem) => {
        const { line, column, endLine, endColumn } = placeOf(problem, lines);
        // GitHub takes columns only where the problem is on one line.
        const columns = endLine === line ? `,col=${column},endColumn=${Math.max(column, endColumn - 1)}` : "";
        const place = `file=${property(path)},line=${line},endLine=${endLine}${columns},title=${property(problem.rule)}`;
        return `::${COMMANDS[problem.severity]} ${place}::${escapeData(problem.message)}\n`;
      }),
    )
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
