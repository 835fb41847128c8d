import type { ProjectService } from "#core/analysis.ts";
import type { NodeId } from "#core/graph/stage-graph.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";

const PREFIX = "service:";

/** What a service that isn't built is called as a node of the graph. */
export function serviceKey(name: string): NodeId {
  return PREFIX + name;
}

/** Whether a node's key is that of a service. */
export function isServiceKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The service that a node of the graph is; undefined where it is anything else. */
export function serviceOfKey(
  project: { readonly services: readonly ProjectService[] } | undefined,
  id: NodeId,
): ProjectService | undefined {
  return project?.services.find(({ name, target }) => target === null && serviceKey(name) === id);
}

/** What there is to know of a service besides its image: "built by app", "profile dev". */
export function serviceNotes({ builtBy, profiles }: ProjectService): readonly string[] {
  const words = graphCardMessages();
  return [
    ...(builtBy.length === 0 ? [] : [words.builtBy(builtBy)]),
    ...(profiles.length === 0 ? [] : [words.inProfiles(profiles)]),
  ];
}
