import { fail, ok, type Result } from "../../text/result.ts";
import type { Target } from "../target/target.ts";
import type { Config } from "./config.ts";
import type { Overrides } from "./overrides.ts";
import { resolveTarget } from "./resolve-target.ts";

interface Links {
  readonly config: Config;
  readonly overrides: Overrides;
  /** All targets that are built; those that others link to are added. */
  readonly targets: Map<string, Target>;
  readonly visits: { count: number };
}

/** Adds the targets that `target:NAME` in contexts needs, and hands their entitlements on. */
export function addLinks(links: Links): Result<void> {
  const names = [...links.targets.keys()];
  for (const name of names) {
    const linked = addLinksOf(name, links, []);
    if (!linked.ok) return linked;
  }
  return ok(undefined);
}

/** So long may a chain of links be, and so many may there be in all. */
const MAX_DEPTH = 500;
const MAX_VISITS = 100_000;

function addLinksOf(name: string, links: Links, before: readonly string[]): Result<void> {
  const { targets, config, overrides } = links;
  const visited = [...before, name];
  links.visits.count++;
  if (visited.length > MAX_DEPTH || links.visits.count > MAX_VISITS)
    return fail(`target ${name} links to too many others`);
  for (const context of targets.get(name)?.contexts?.values() ?? []) {
    if (!context.startsWith("target:")) continue;
    const other = context.slice("target:".length);
    if (other === name) return fail(`target ${other} cannot link to itself`);
    if (visited.includes(other)) return fail(`infinite loop from ${name} to ${other}`);
    if (!targets.has(other)) {
      const resolved = resolveTarget(other, config, overrides);
      if (!resolved.ok) return resolved;
      const output = [{ type: "cacheonly", attributes: new Map<string, string>(), destination: "" }];
      targets.set(other, { ...resolved.value, output });
    }
    const linked = addLinksOf(other, links, visited);
    if (!linked.ok) return linked;
    const checked = inheritFrom(name, other, targets);
    if (!checked.ok) return checked;
  }
  return ok(undefined);
}

function inheritFrom(name: string, other: string, targets: Map<string, Target>): Result<void> {
  const user = targets.get(name);
  const used = targets.get(other);
  if (!user || !used) return ok(undefined);
  const entitlements = user.entitlements ?? [];
  const added = (used.entitlements ?? []).filter((one) => !entitlements.includes(one));
  if (added.length > 0) targets.set(name, { ...user, entitlements: [...entitlements, ...added] });
  const platforms = user.platforms ?? [];
  const others = used.platforms ?? [];
  if (platforms.length < 2 || others.length < 2 || platforms.every((one) => others.includes(one))) return ok(undefined);
  return fail(
    `target ${other} can't be used by ${name} because its platforms [${platforms.join(" ")}] are not a subset of [${others.join(" ")}]`,
  );
}
