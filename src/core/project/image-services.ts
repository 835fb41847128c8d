import type { ProjectOverview, ProjectService } from "../analysis.ts";

/** The services that nothing is built for: each runs an image as it is. */
export function imageServices({ services }: Pick<ProjectOverview, "services">): readonly ProjectService[] {
  return services.filter(({ target }) => target === null);
}
