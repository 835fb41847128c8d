import type { Analysis } from "#core/analysis.ts";
import { isTargetUnknown } from "./is-target-unknown.ts";
import type { ShownBuilds } from "../analysis/shown-builds.ts";

/** What the builds that are shown do with a stage. */
export interface StageRole {
  readonly build: "target" | "built" | "skipped";
  /** Its layers are in the image: the target itself, or a stage it starts FROM, at however many removes. */
  readonly ships: boolean;
  /** Indices of the target stages that it is built for; its own where it is a target. */
  readonly targets: readonly number[];
}

/** Of what nothing is known. */
export const SKIPPED: StageRole = { build: "skipped", ships: false, targets: [] };

/** The role of each stage, by index. */
export function stageRoles(analysis: Analysis, builds: ShownBuilds): readonly StageRole[] {
  const { stages } = analysis;
  const isUnknown = isTargetUnknown(analysis);
  const targets = stages.map((): number[] => []);
  for (const { stage, reaches } of builds) for (const index of reaches) targets[index]?.push(stage);
  const shipping = new Set(builds.flatMap(({ ships }) => ships));
  const chosen = new Set(builds.map(({ stage }) => stage));
  return stages.map(({ index }): StageRole => {
    const own = targets[index] ?? [];
    const kind = chosen.has(index) ? "target" : own.length > 0 ? "built" : "skipped";
    // The stage before a FROM that is refused may be needed; that it is the image is a guess.
    if (isUnknown && kind !== "skipped") return { build: "built", ships: false, targets: [] };
    return { build: kind, ships: kind !== "skipped" && (kind === "target" || shipping.has(index)), targets: own };
  });
}
