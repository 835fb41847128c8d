import type { BuildInput } from "#core/build-input/build-input.ts";
import { type DiffLine, diffLines } from "#core/compare/diff-lines.ts";
import { lookUp } from "#core/text/look-up.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";

export interface SolutionView {
  /** The files that differ, with their lines as the step starts and as the solution has them. */
  readonly files: readonly ChangedFile[];
  /** What to choose next to it, in sentences. */
  readonly choices: readonly string[];
  /** The `.dockerignore` it needs, "" for none. */
  readonly dockerignore: string;
}

interface ChangedFile {
  /** "" for the only Dockerfile there is. */
  readonly path: string;
  readonly lines: readonly DiffLine[];
}

/** What a solution changes from where its step starts. */
export function solutionView(start: BuildInput, solution: BuildInput): SolutionView {
  const words = lessonMessages();
  const target = solution.target ?? "";
  const buildArgs = Object.entries(solution.buildArgs ?? {});
  return {
    files: Object.entries(textsOf(solution)).flatMap(([path, text]): readonly ChangedFile[] => {
      const before = lookUp(textsOf(start), path) ?? "";
      return before === text ? [] : [{ path, lines: diffLines(linesOf(before), linesOf(text)) }];
    }),
    choices: [
      ...(target === (start.target ?? "") ? [] : [words.solutionTarget(target)]),
      ...buildArgs.map(([name, value]) => words.solutionBuildArg(name, value)),
    ],
    dockerignore: solution.dockerignore === start.dockerignore ? "" : (solution.dockerignore ?? ""),
  };
}

function textsOf({ dockerfile, project }: BuildInput): Readonly<Record<string, string>> {
  return project?.files ?? { "": dockerfile };
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/u, "").split("\n");
}
