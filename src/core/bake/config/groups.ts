import { quote } from "../../text/quote.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import type { Config } from "./config.ts";
import { matchPattern } from "./match.ts";

interface Members {
  readonly targets: readonly string[];
  readonly groups: readonly string[];
}

/** The targets that a name stands for, and the groups among them; a group that is in itself adds nothing. */
export function resolveGroup(name: string, config: Config): Members {
  const { targets, groups } = expand(name, config, new Map());
  return { targets: [...new Set(targets)], groups: [...new Set(groups)] };
}

const NONE: Members = { targets: [], groups: [] };

/** Groups inside of groups beyond this are taken for targets. */
const MAX_DEPTH = 1_000;

function expand(name: string, config: Config, visited: Map<string, Members>, depth = 0): Members {
  const known = visited.get(name);
  if (known) return known;
  const group = config.groups.find((one) => one.name === name);
  if (!group || depth > MAX_DEPTH) return { targets: [name], groups: [] };
  visited.set(name, NONE);
  const targets: string[] = [];
  const groups: string[] = [name];
  for (const member of group.targets ?? []) {
    const inner = expand(member, config, visited, depth + 1);
    if (inner.targets.length > 0) targets.push(...inner.targets);
    else targets.push(member);
    groups.push(...inner.groups);
  }
  const members = { targets, groups };
  visited.set(name, members);
  return members;
}

/** The groups and targets that an argument of the command line means. */
export function matchNames(pattern: string, { groups, targets }: Config): Result<readonly string[]> {
  if (!/[*?[\]]/.test(pattern)) return ok([pattern]);
  const names = [...groups, ...targets].map(({ name }) => name).filter((name) => matchPattern(pattern, name));
  return names.length === 0 ? fail(`could not find any target matching ${quote(pattern)}`) : ok(names);
}
