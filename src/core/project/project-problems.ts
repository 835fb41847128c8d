import type { Analysis, AnalyzeOptions, FileProblems, ProjectOverview } from "../analysis.ts";
import type { BakeError } from "../bake/files/input.ts";
import { fileKindOf } from "../build-input/file-kind.ts";
import type { ProjectInput } from "../build-input/project-input.ts";
import type { Problem } from "../lint/problem.ts";
import { indexLines } from "../text/line-index.ts";
import { lookUp } from "../text/look-up.ts";
import { inEnglish } from "../lint/say.ts";
import { readOrder } from "./find-definition.ts";
import { isSettledByTargets, settledInProject } from "./is-settled-by-targets.ts";
import { PROJECT_RULES } from "./rules/all-project-rules.ts";
import { DefinitionPlaces } from "./rules/definition-places.ts";
import { targetOfFile } from "./target-of-file.ts";

type Review = (text: string, options: AnalyzeOptions) => Analysis;

/** What there is to say of each file of a project. */
export function projectProblems(
  project: Omit<ProjectOverview, "problems">,
  review: Review | undefined,
): readonly FileProblems[] {
  const found = new Map<string, Problem[]>();
  const add = (path: string, problem: Problem): void => {
    const known = found.get(path);
    if (known === undefined) found.set(path, [problem]);
    else known.push(problem);
  };
  const { error, input, definition } = project;
  if (error !== null) {
    const path = fileOfError(error, input, definition?.path ?? "");
    if (path !== null) add(path, definitionProblem(error, lookUp(input.files, path) ?? ""));
  }
  for (const path of new Set(project.targets.filter(({ isInline }) => !isInline).map(({ dockerfile }) => dockerfile))) {
    const target = targetOfFile(path, project);
    if (target === undefined || target.text === null || review === undefined) continue;
    const settled = settledInProject(path, project);
    for (const problem of review(target.text, target.options).problems)
      if (!isSettledByTargets(problem, settled)) add(path, problem);
  }
  for (const [path, text] of Object.entries(input.files)) {
    const isUnused = fileKindOf(path, text) === "dockerfile" && targetOfFile(path, project) === undefined;
    if (isUnused && review !== undefined) for (const problem of review(text, {}).problems) add(path, problem);
  }
  if (review !== undefined)
    for (const { path, problem } of ruleProblems(project))
      if (lookUp(input.files, path) !== undefined) add(path, problem);
  return [...found].map(([path, problems]) => ({ path, problems }));
}

/** What the rules over several files find, each thing once. */
function ruleProblems(
  project: Omit<ProjectOverview, "problems">,
): readonly { readonly path: string; readonly problem: Problem }[] {
  const { definition } = project;
  const places = new DefinitionPlaces(
    project.input,
    definition === null ? [] : [definition.path, ...readOrder(definition)],
  );
  const found = new Map<string, { readonly path: string; readonly problem: Problem }>();
  for (const { id, find } of PROJECT_RULES)
    for (const { path, range, severity, said, fixes = [] } of find({ project, places })) {
      const lines = indexLines(lookUp(project.input.files, path) ?? "");
      const problem: Problem = {
        rule: id,
        aliases: [],
        family: "stages",
        severity,
        message: inEnglish(said),
        said,
        range,
        lines: { first: lines.lineAt(range.start), last: lines.lineAt(range.end) },
        stage: -1,
        fixes,
      };
      const key = `${path} ${id} ${range.start} ${problem.message}`;
      if (!found.has(key)) found.set(key, { path, problem });
    }
  return [...found.values()];
}

function fileOfError({ place }: BakeError, { files }: ProjectInput, definition: string): string | null {
  const named = place?.file ?? definition;
  return lookUp(files, named) === undefined ? (definition === "" ? null : definition) : named;
}

/** What stops bake, as a problem at its place; at the first line where it has none. */
function definitionProblem({ message, place }: BakeError, text: string): Problem {
  const lines = indexLines(text);
  const [first, column, last, lastColumn] = place?.range ?? [1, 1, 1, lines.endOf(1) + 1];
  const start = Math.min(lines.startOf(first) + column - 1, text.length);
  return {
    rule: "BuildError",
    aliases: [],
    family: "build",
    severity: "error",
    message,
    range: { start, end: Math.max(start, Math.min(lines.startOf(last) + lastColumn - 1, text.length)) },
    lines: { first, last },
    stage: -1,
    fixes: [],
  };
}
