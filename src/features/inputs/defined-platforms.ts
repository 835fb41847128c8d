import { selectPlatform, selectShown } from "#document/selectors.ts";
import type { AppState } from "#document/store.ts";

/**
 * The platforms that the targets of a project are built for as its definition says, `linux/amd64, linux/arm64`; "" where
 * they differ, or where others are asked for. Null where no target names one, and outside projects.
 */
export const selectDefinedPlatforms = (state: AppState): string | null => {
  const project = selectShown(state)?.project;
  if (project === undefined) return null;
  const built = project.targets.filter(({ name }) => project.chosen.includes(name));
  const lists = new Set(built.map(({ platforms }) => platforms.join(", ")));
  if ([...lists].every((list) => list === "")) return null;
  const [only = ""] = lists;
  return lists.size === 1 && selectPlatform(state) === "" ? only : "";
};
