import type { ProjectOverview } from "#core/analysis.ts";
import { groupBy } from "#core/text/group-by.ts";

/** A Dockerfile that targets are built from and that isn't in the project. */
export interface MissingDockerfile {
  readonly path: string;
  /** Names of the targets. */
  readonly targets: readonly string[];
}

/** The Dockerfiles that are missing, each once; those of remote contexts aren't, as no file of the project would be one. */
export function missingDockerfiles({ targets }: Pick<ProjectOverview, "targets">): readonly MissingDockerfile[] {
  const missing = targets.filter(({ text, context }) => text === null && context !== "");
  return [...groupBy(missing, ({ dockerfile }) => dockerfile)].map(([path, of]) => ({
    path,
    targets: of.map(({ name }) => name),
  }));
}

/** The first of the chosen targets that can't be shown, and its Dockerfile; "" for one that lies elsewhere. Null where each can. */
export function missingTarget({
  targets,
  chosen,
}: Pick<ProjectOverview, "targets" | "chosen">): { readonly name: string; readonly dockerfile: string } | null {
  const missing = targets.find(({ name, text }) => text === null && chosen.includes(name));
  if (missing === undefined) return null;
  return { name: missing.name, dockerfile: missing.context === "" ? "" : missing.dockerfile };
}
