import type { AnalyzedTarget, ProjectOverview } from "#core/analysis.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import type { LessonFacts } from "./lesson-facts.ts";

/** A project to start a step from. */
export function projectOf(files: Readonly<Record<string, string>>): BuildInput {
  return { dockerfile: "", project: { files } };
}

/** The project with other texts instead of some of its files. */
export function withFiles({ project, ...input }: BuildInput, files: Readonly<Record<string, string>>): BuildInput {
  return { ...input, project: { ...project, files: { ...project?.files, ...files } } };
}

/** The target of this name, if the definition has one whose Dockerfile is there. */
export function targetNamed({ analysis: { project } }: LessonFacts, name: string): BuiltByProject | undefined {
  const target = project?.targets.find((one) => one.name === name);
  return target?.analysis ? { ...target, analysis: target.analysis } : undefined;
}

/** A target whose Dockerfile is in the project. */
export type BuiltByProject = AnalyzedTarget & { readonly analysis: NonNullable<AnalyzedTarget["analysis"]> };

/** The name of the stage that a target ends in. */
export function lastStageOf({ analysis: { stages, build } }: BuiltByProject): string {
  return stages[build.stage]?.label ?? "";
}

/** Whether a Dockerfile of the project has a stage of this name. */
export function hasStage({ analysis: { stages } }: BuiltByProject, name: string): boolean {
  return stages.some((stage) => stage.name === name);
}

/** Names of the targets that are built where nobody asks for others, whatever is chosen at the moment. */
export function defaultTargets({ analysis: { project } }: LessonFacts): ReadonlySet<string> {
  return project === undefined ? new Set() : membersOf("default", project);
}

/** Whether a target takes from another one through a context that its build uses. */
export function takesFromTarget({ analysis: { build }, options }: BuiltByProject, other: string): boolean {
  const contexts = Object.entries(options.contexts ?? {});
  return contexts.some(([key, value]) => value === `target:${other}` && build.contexts.includes(key));
}

/**
 * Whether the Compose file has a key next to the `build` of a service instead of below it. Bake skips it there, but
 * Compose rejects the file.
 */
export function isNextToBuild({ analysis: { project } }: LessonFacts, key: string): boolean {
  const [, compose = ""] = Object.entries(project?.input.files ?? {}).find(([path]) => path === "compose.yaml") ?? [];
  let build = -1;
  for (const line of compose.split("\n")) {
    const text = line.trim();
    const indent = line.length - line.trimStart().length;
    if (text.startsWith("build:")) build = indent;
    else if (text !== "" && indent < build) build = -1;
    if (indent === build && text.startsWith(`${key}:`)) return true;
  }
  return false;
}

function membersOf(name: string, project: ProjectOverview): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const pending = [name];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const group = project.groups.find((one) => one.name === next);
    if (group !== undefined) pending.push(...group.members);
    else if (project.targets.some((target) => target.name === next)) found.add(next);
  }
  return found;
}
