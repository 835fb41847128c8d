import { compareBytes } from "../../text/compare.ts";
import { ok, type Result } from "../../text/result.ts";
import type { Group, Target } from "../target/target.ts";
import type { Config } from "./config.ts";
import { matchNames, resolveGroup } from "./groups.ts";
import { addLinks } from "./links.ts";
import { readOverrides } from "./overrides.ts";
import { resolveTarget } from "./resolve-target.ts";

/** What is asked for, resolved. */
export interface Selection {
  readonly groups: ReadonlyMap<string, Group>;
  readonly targets: ReadonlyMap<string, Target>;
}

export interface TargetRequest {
  readonly names: readonly string[];
  /** `--set` each. */
  readonly overrides: readonly string[];
  readonly lookup: (name: string) => string | undefined;
}

/** Resolves the targets that are asked for and all they need. */
export function selectTargets(config: Config, { names, overrides, lookup }: TargetRequest): Result<Selection> {
  const asked = new Set<string>();
  for (const name of names) {
    const matching = matchNames(name.replaceAll(".", "_"), config);
    if (!matching.ok) return matching;
    for (const match of matching.value) asked.add(match);
  }
  const set = readOverrides(overrides, config, lookup);
  if (!set.ok) return set;
  const targets = new Map<string, Target>();
  const groups = new Map<string, Group>();
  for (const name of asked) {
    const members = resolveGroup(name, config);
    for (const member of members.targets) {
      const target = resolveTarget(member, config, set.value);
      if (!target.ok) return target;
      targets.set(member, target.value);
    }
    for (const inner of members.groups) {
      const group = config.groups.find((one) => one.name === inner);
      if (group) groups.set(inner, group);
    }
  }
  addDefault(asked, groups);
  const linked = addLinks({ config, overrides: set.value, targets, visits: { count: 0 } });
  return linked.ok ? ok({ groups, targets }) : linked;
}

/** The group "default" becomes what was asked for. */
function addDefault(asked: ReadonlySet<string>, groups: Map<string, Group>): void {
  for (const name of asked) {
    const known = groups.get("default");
    if (known && name === "default") continue;
    const { description, targets } = known ?? { description: "", targets: [] };
    groups.set("default", { name: "default", description, targets: [...(targets ?? []), name] });
  }
  const group = groups.get("default");
  if (group?.targets) groups.set("default", { ...group, targets: [...new Set(group.targets)].toSorted(compareBytes) });
}
