import type { Instance } from "../resolve/block.ts";
import type { ResolvedFiles } from "../resolve/resolve-files.ts";
import { mergeTarget } from "../target/merge.ts";
import type { Group, Target } from "../target/target.ts";
import type { Config } from "./config.ts";
import { withBlockBases } from "./context-bases.ts";

/** What the HCL and JSON files add to what the Compose files give. */
export function addBlocks(config: Config, { instances, renamed }: ResolvedFiles): Config {
  const groups = new Map(config.groups.map((group) => [group.name, group]));
  const targets = new Map(config.targets.map((target) => [target.name, target]));
  for (const instance of instances) addInstance(instance, groups, targets);
  const named = renamed.flatMap((labels) =>
    [...labels].flatMap(([label, names]): Group[] => {
      const unique = [...new Set(names)];
      const isPlain = unique.length === 1 && unique[0] === label;
      return isPlain ? [] : [{ name: label, description: "", targets: unique }];
    }),
  );
  return withoutRepeated({ groups: [...groups.values(), ...named], targets: [...targets.values()] });
}

function addInstance(instance: Instance, groups: Map<string, Group>, targets: Map<string, Target>): void {
  const { output, block } = instance;
  if (output.kind === "group") {
    groups.set(output.group.name, output.group);
    return;
  }
  const target = withBlockBases(output.target, block);
  const known = targets.get(target.name);
  targets.set(target.name, known ? mergeTarget(known, target) : target);
}

/** The same with no member of a group twice, and with targets of one name as one. */
export function withoutRepeated({ groups, targets }: Config): Config {
  const byName = new Map<string, Target>();
  for (const target of targets) {
    const known = byName.get(target.name);
    byName.set(target.name, known ? mergeTarget(known, target) : target);
  }
  return {
    groups: groups.map((group) => ({ ...group, targets: group.targets && [...new Set(group.targets)] })),
    targets: [...byName.values()],
  };
}
