import type { ProjectOverview } from "#core/analysis.ts";
import { groupBy } from "#core/text/group-by.ts";

/** A Dockerfile that targets are built from and that isn't in the project. */
export interface MissingDockerfile {
  readonly path: string;
  /** Names of the targets. */
  readonly targets: readonly string[];
}

/** The Dockerfiles that targets lack, each once; of remote contexts none, as no file of the project would be theirs. */
export function missingDockerfiles({ targets }: Pick<ProjectOverview, "targets">): readonly MissingDockerfile[] {
  const missing = targets.filter(({ text, context }) => text === null && context !== "");
  return [...groupBy(missing, ({ dockerfile }) => dockerfile)].map(([path, of]) => ({
    path,
    targets: of.map(({ name }) => name),
  }));
}

/** The same of the targets that are chosen. */
export function missingForChosen({
  targets,
  chosen,
}: Pick<ProjectOverview, "targets" | "chosen">): readonly MissingDockerfile[] {
  return missingDockerfiles({ targets: targets.filter(({ name }) => chosen.includes(name)) });
}
