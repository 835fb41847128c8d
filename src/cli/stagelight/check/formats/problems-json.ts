import { type CheckedFile, placeOf } from "../checked-file.ts";

/** The problems for other programs: a list of files. Lines and columns count from 1. */
export function toProblemsJson(files: readonly CheckedFile[]): string {
  const answer = files.map(({ path, lines, problems, fixed }) => ({
    file: path,
    problems: problems.map((problem) => {
      const { rule, aliases, family, severity, message, fixes } = problem;
      return {
        rule,
        aliases,
        family,
        severity,
        message,
        ...placeOf(problem, lines),
        fixes: fixes.map(({ title, isSafe }) => ({ title, isSafe })),
      };
    }),
    fixed: fixed.map(({ rule, message }) => ({ rule, message })),
  }));
  return `${JSON.stringify(answer, null, 2)}\n`;
}
