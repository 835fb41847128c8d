import type { Analysis } from "../analysis.ts";
import type { ImageConfig } from "../llb/image-config.ts";
import type { Change, ShippedPart } from "./comparison.ts";
import type { StagePair } from "./match-stages.ts";
import { baseName, comparedSourceName } from "./names.ts";

/** What the image is made of and set to, where that is another. */
export function changedImage(before: Analysis, after: Analysis, pairs: readonly StagePair[]): readonly Change[] {
  const labels = new Map(pairs.map((pair) => [pair.before, after.stages[pair.after]?.label ?? ""]));
  const was = contentsOf(before, (stage) => labels.get(stage) ?? before.stages[stage]?.label ?? "");
  const is = contentsOf(after, (stage) => after.stages[stage]?.label ?? "");
  return [
    ...[...is].flatMap(([key, what]): Change[] => (was.has(key) ? [] : [{ kind: "ships-more", what }])),
    ...[...was].flatMap(([key, what]): Change[] => (is.has(key) ? [] : [{ kind: "ships-less", what }])),
    ...changedConfig(before.build.config, after.build.config),
  ];
}

/** What ends up in the image, by a key that is the same for the same thing. */
function contentsOf(analysis: Analysis, labelOf: (stage: number) => string): ReadonlyMap<string, ShippedPart> {
  const { stages, graph, build } = analysis;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const contents = new Map<string, ShippedPart>();
  const add = (part: ShippedPart): void => void contents.set(JSON.stringify(part), part);
  for (const index of build.ships) {
    const stage = stages[index];
    if (stage !== undefined && stage.base.kind === "image") add({ kind: "layers", of: baseName(stage, stages) });
    // The target itself is the image; that it is another stage is said elsewhere.
    if (index !== build.stage) add({ kind: "layers", of: labelOf(index) });
    for (const edge of graph.edges) {
      if (edge.kind !== "copy" || edge.to !== `stage:${index}`) continue;
      const node = nodes.get(edge.from);
      const from = node?.kind === "stage" ? labelOf(node.stage) : comparedSourceName(node, analysis);
      for (const { sources, destination } of edge.uses) {
        add({ kind: "files", sources: sources.join(" "), from, destination });
      }
    }
  }
  return contents;
}

const SETTINGS: Readonly<Record<string, (config: ImageConfig) => string>> = {
  ENTRYPOINT: ({ entrypoint }) => list(entrypoint),
  CMD: ({ cmd }) => list(cmd),
  USER: ({ user }) => user,
  WORKDIR: ({ workingDir }) => workingDir,
  ENV: ({ env }) => env.join(" "),
  EXPOSE: ({ exposedPorts }) => exposedPorts.join(" "),
  VOLUME: ({ volumes }) => volumes.join(" "),
  LABEL: ({ labels }) =>
    Object.entries(labels)
      .map(([name, value]) => `${name}=${value}`)
      .join(" "),
  SHELL: ({ shell }) => list(shell),
  STOPSIGNAL: ({ stopSignal }) => stopSignal,
  HEALTHCHECK: ({ healthcheck }) => (healthcheck === null ? "" : JSON.stringify(healthcheck)),
};

function changedConfig(was: ImageConfig | null, is: ImageConfig | null): readonly Change[] {
  if (was === null || is === null) return [];
  return Object.entries(SETTINGS).flatMap(([setting, read]): readonly Change[] => {
    const [before, after] = [read(was), read(is)];
    return before === after ? [] : [{ kind: "config", setting, before, after }];
  });
}

function list(words: readonly string[]): string {
  return words.length === 0 ? "" : JSON.stringify(words);
}
