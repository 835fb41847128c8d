import type { TargetChoice } from "./analysis.ts";
import type { ParsedStages } from "./parse/parse-stages.ts";

/** What can be built: the default target first, then each named stage in order; of two stages of one name the last. */
export function listTargets({ stages }: ParsedStages): TargetChoice[] {
  if (stages.length === 0) return [];
  const targets: TargetChoice[] = [{ target: "", stage: stages.length - 1 }];
  // of two stages of one name the last is meant
  const lastOfName = new Map<string, number>();
  stages.forEach(({ from }, stage) => lastOfName.set(from.name, stage));
  stages.forEach(({ from: { name } }, stage) => {
    if (name !== "" && lastOfName.get(name) === stage) targets.push({ target: name, stage });
  });
  return targets;
}
