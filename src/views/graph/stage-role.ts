import type { Analysis } from "#core/analysis.ts";

/** What the build of the chosen target does with a stage. */
export interface StageRole {
  readonly build: "target" | "built" | "skipped";
  /** Its layers are in the image: the target itself, or a stage it starts FROM, at however many removes. */
  readonly ships: boolean;
}

/** The role of each stage, by index. */
export function stageRoles({ stages, build }: Analysis): readonly StageRole[] {
  const built = new Set(build.reaches);
  const shipping = new Set(build.ships);
  return stages.map(({ index }): StageRole => {
    const kind = index === build.stage ? "target" : built.has(index) ? "built" : "skipped";
    return { build: kind, ships: kind !== "skipped" && (kind === "target" || shipping.has(index)) };
  });
}
