import type { ProjectOverview, ProjectService } from "#core/analysis.ts";
import { imageServices } from "#core/project/image-services.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";

/** More of them make the page slow, and nobody reads them all in a picture. */
const MOST_DRAWN = 200;

/** The services of a Compose project that nothing is built for, as many as are drawn, and what they have in common. */
export function drawnServices(project: Pick<ProjectOverview, "services"> | undefined): {
  readonly services: readonly ProjectService[];
  readonly title: string;
} {
  const all = project === undefined ? [] : imageServices(project);
  const services = all.slice(0, MOST_DRAWN);
  return { services, title: graphCardMessages().servicesNotBuilt(services.length, all.length) };
}
