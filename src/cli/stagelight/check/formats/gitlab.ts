import { createHash } from "node:crypto";
import type { Severity } from "#core/lint/problem.ts";
import { type CheckedFile, placeOf } from "../checked-file.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "critical", warning: "major", info: "minor" };

/** A Code Quality report of GitLab. A fingerprint doesn't depend on the line, so a moved problem stays the same. */
export function toGitlab(files: readonly CheckedFile[]): string {
  const report = files.flatMap(({ path, lines, problems }) => {
    const seen = new Map<string, number>();
    return problems.map((problem) => {
      const key = `${problem.rule}\0${problem.message}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const { line, endLine } = placeOf(problem, lines);
      return {
        description: problem.message,
        check_name: problem.rule,
        fingerprint: createHash("sha256").update(`${path}\0${key}\0${nth}`).digest("hex"),
        severity: SEVERITIES[problem.severity],
        location: { path, lines: { begin: line, end: endLine } },
      };
    });
  });
  return `${JSON.stringify(report, null, 2)}\n`;
}
