import type { ProjectService, ProjectTarget } from "../analysis.ts";
import type { ListedService } from "../bake/files/input.ts";
import { normalizeImage } from "../resolve/references/image-reference.ts";

/** The services of a Compose project, each with the targets that build the image it runs. */
export function toProjectServices(
  services: readonly ListedService[],
  targets: readonly ProjectTarget[],
): readonly ProjectService[] {
  const builders = new Map<string, string[]>();
  for (const { name, tags } of services.length === 0 ? [] : targets) {
    for (const tag of new Set(tags.map(refOf))) {
      const known = builders.get(tag);
      if (known === undefined) builders.set(tag, [name]);
      else known.push(name);
    }
  }
  return services.map((service) => {
    const ref = refOf(service.image);
    return { ...service, ref, builtBy: service.target === null ? (builders.get(ref) ?? []) : [] };
  });
}

function refOf(image: string): string {
  const normalized = normalizeImage(image);
  return normalized.ok ? normalized.value : image;
}
