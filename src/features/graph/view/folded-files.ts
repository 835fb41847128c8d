import type { Analysis } from "#core/analysis.ts";

/** What the card of a folded Dockerfile is recognized by. */
export function foldedFileKey(path: string): string {
  return `file:${path}`;
}

/**
 * The stages of each folded Dockerfile that would be drawn, by its path. Of a project with a single Dockerfile nothing
 * is folded.
 */
export function foldedFiles(
  { project }: Pick<Analysis, "project">,
  wanted: readonly string[],
  isPresent: (stage: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  if (project === undefined || project.dockerfiles.length < 2 || wanted.length === 0) return found;
  for (const [stage, { dockerfile }] of project.places.entries()) {
    if (!wanted.includes(dockerfile) || !isPresent(stage)) continue;
    const known = found.get(dockerfile);
    if (known === undefined) found.set(dockerfile, [stage]);
    else known.push(stage);
  }
  return found;
}
