import type { Stage, TargetBuild } from "#core/analysis.ts";
import type { GraphEdge } from "#core/graph/stage-graph.ts";
import type { Step } from "#core/llb/step.ts";
import type { LessonFacts } from "./lesson-facts.ts";

export type ExecStep = Step & { readonly op: Extract<Step["op"], { readonly kind: "exec" }> };

/** The last stage of this name, which is the one that others mean. */
export function stageNamed({ analysis }: LessonFacts, name: string): Stage | undefined {
  return analysis.stages.findLast((stage) => stage.name === name);
}

/** Whether a build comes by the stage of this name. */
export function reaches(facts: LessonFacts, name: string, build: TargetBuild = facts.build): boolean {
  const stage = stageNamed(facts, name);
  return stage !== undefined && build.reaches.includes(stage.index);
}

/** The name of the stage that a build is for. */
export function targetOf({ analysis }: LessonFacts, build: TargetBuild): string {
  return analysis.stages[build.stage]?.label ?? "";
}

/** The commands that the build runs whose text has `words`; all of a stage's when `stage` is given. */
export function commands({ build }: LessonFacts, words: string, stage?: number): readonly ExecStep[] {
  return build.steps.filter(
    (step): step is ExecStep =>
      step.op.kind === "exec" &&
      step.op.args.join(" ").includes(words) &&
      (stage === undefined || step.stage === stage),
  );
}

/** What a variable is where a command runs; undefined if there is none of that name. */
export function variable({ op }: ExecStep, name: string): string | undefined {
  return op.env.find((entry) => entry.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Whether a step waits for another, directly or through others. */
export function isBefore(build: TargetBuild, first: number, later: number): boolean {
  const seen = new Set<number>();
  const waiting = [later];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    for (const input of build.steps[step]?.inputs ?? []) {
      if (input === first) return true;
      if (!seen.has(input)) waiting.push(input);
      seen.add(input);
    }
  }
  return false;
}

/** What the stages whose files are in the image take from elsewhere. */
export function takenByImage({ analysis, build }: LessonFacts): readonly GraphEdge[] {
  const shipped = new Set(build.ships.map((stage) => `stage:${stage}`));
  return analysis.graph.edges.filter(({ to }) => shipped.has(to));
}

/** Whether an image is of a repository, `golang`; with a tag or a digest. */
export function isOf(image: string, repository: string): boolean {
  return image.includes(`/${repository}:`) || image.includes(`/${repository}@`);
}

/** The image at the bottom of a stage, as it is written in short. */
export function imageBelow({ analysis: { stages } }: LessonFacts, stage: number): string {
  let base = stages[stage]?.base;
  while (base?.kind === "stage") base = stages[base.index]?.base;
  return base?.kind === "image" ? base.ref.replace(/^docker\.io\/(?:library\/)?/u, "") : "scratch";
}
