import type { Analysis, Problem } from "#core/analysis.ts";
import { problemText } from "#document/problems/problem-text.ts";
import { explainMessages } from "#i18n/en/explain/panel.ts";
import type { Explained } from "./explained.ts";
import { code } from "./as-code.ts";
import { partOfStage, stageName } from "./stage-part.ts";

/** A problem: what it says, who says so, and whether it matters for what ships. */
export function explainProblem(analysis: Analysis, problem: Problem): Explained {
  const words = explainMessages();
  return {
    title: problem.rule.replace(/^stages\//u, ""),
    sentences: [
      words.problem(problem.lines.first, asSentence(problemText(problem))),
      whoSaysSo(problem),
      problem.family === "build" ? "" : whereItIs(analysis, problem.stage),
      problem.fixes.length === 0 ? "" : words.problemFixes(problem.fixes.length),
    ],
  };
}

function asSentence(message: string): string {
  return /[.!?。]$/u.test(message) ? message : `${message}.`;
}

function whoSaysSo({ family, rule }: Problem): string {
  const words = explainMessages();
  switch (family) {
    case "build":
      return words.problemStops;
    case "buildkit":
      return words.problemOfCheck(code(rule));
    case "hadolint":
      return words.problemOfHadolint(code(rule));
    case "stages":
      return words.problemOfOurs(code(rule));
  }
}

function whereItIs(analysis: Analysis, stage: number): string {
  const words = explainMessages();
  if (stage < 0) return "";
  const name = stageName(analysis, stage);
  switch (partOfStage(analysis, stage)) {
    case "target":
    case "ships":
      return words.problemShips(name);
    case "built":
      return words.problemBuilt(name);
    case "skipped":
      return words.problemSkipped(name);
  }
}
