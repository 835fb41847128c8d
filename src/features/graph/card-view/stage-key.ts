import type { StagePlace } from "#core/analysis.ts";
import type { Stage } from "#core/resolve/stage.ts";

/**
 * For each stage, by index, what it is recognized by while the text changes: its name, so that a stage put in above
 * moves no other; its number where it has none or shares it.
 */
export function stageKeys(stages: readonly Stage[], places: readonly StagePlace[] = []): readonly string[] {
  if (places.length > 0) return placeKeys(places);
  const counts = new Map<string, number>();
  for (const { name } of stages) counts.set(name, (counts.get(name) ?? 0) + 1);
  return stages.map(({ name, index }) => (name !== "" && counts.get(name) === 1 ? `stage:${name}` : `stage#${index}`));
}

/** In a project a stage is recognized by its Dockerfile and its number there, and by what it differs by. */
function placeKeys(places: readonly StagePlace[]): readonly string[] {
  return places.map(({ dockerfile, stage, variant }) => `${dockerfile}#${stage} ${variant}`);
}
