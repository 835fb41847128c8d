import type { BuildInput } from "#core/build-input/build-input.ts";
import { type DiffLine, diffLines } from "#core/compare/diff-lines.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";

export interface SolutionView {
  /** The Dockerfile's lines, as the step starts and as the solution has them; empty where it stays as it is. */
  readonly lines: readonly DiffLine[];
  /** What to choose next to it, in sentences. */
  readonly choices: readonly string[];
  /** The `.dockerignore` it needs, "" for none. */
  readonly dockerignore: string;
}

/** What a solution changes from where its step starts. */
export function solutionView(start: BuildInput, solution: BuildInput): SolutionView {
  const words = lessonMessages();
  const isSame = start.dockerfile === solution.dockerfile;
  const target = solution.target ?? "";
  const buildArgs = Object.entries(solution.buildArgs ?? {});
  return {
    lines: isSame ? [] : diffLines(linesOf(start.dockerfile), linesOf(solution.dockerfile)),
    choices: [
      ...(target === (start.target ?? "") ? [] : [words.solutionTarget(target)]),
      ...buildArgs.map(([name, value]) => words.solutionBuildArg(name, value)),
    ],
    dockerignore: solution.dockerignore === start.dockerignore ? "" : (solution.dockerignore ?? ""),
  };
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/u, "").split("\n");
}
