import { fail, ok, type Result } from "../../text/result.ts";
import { mergeTarget } from "../target/merge.ts";
import { normalizeTarget } from "../target/normalize.ts";
import { emptyTarget, type Target } from "../target/target.ts";
import { applyOverrides } from "./apply-overrides.ts";
import type { Config } from "./config.ts";
import { rebasePath } from "./context-bases.ts";
import type { Overrides } from "./overrides.ts";

/** A target with all it inherits and everything that `--set` says. */
export function resolveTarget(name: string, config: Config, overrides: Overrides): Result<Target> {
  const resolved = inherit(name, config, overrides, new Map());
  if (!resolved.ok) return resolved;
  const target = resolved.value ?? emptyTarget(name);
  const { fallback, usesFallback } = target.bases;
  return ok({
    ...target,
    inherits: undefined,
    context: target.context ?? (usesFallback ? rebasePath(fallback ?? "", ".") : "."),
    dockerfile: target.dockerfile || "Dockerfile",
  });
}

/** A chain of parents may be so long. */
const MAX_DEPTH = 1_000;

/** Undefined while the target is being resolved, which a cycle of `inherits` comes to. */
function inherit(
  name: string,
  config: Config,
  overrides: Overrides,
  visited: Map<string, Target | undefined>,
  depth = 0,
): Result<Target | undefined> {
  if (visited.has(name)) return ok(visited.get(name));
  if (depth > MAX_DEPTH) return fail(`target ${name} inherits too deeply`);
  visited.set(name, undefined);
  const own = config.targets.find((target) => target.name === name);
  if (!own) return fail(`failed to find target ${name}`);
  let merged = emptyTarget(name);
  for (const parent of own.inherits ?? []) {
    const resolved = inherit(parent, config, overrides, visited, depth + 1);
    if (!resolved.ok) return resolved;
    if (resolved.value) merged = mergeTarget(merged, resolved.value);
  }
  const overridden = applyOverrides(mergeTarget(merged, own), overrides.get(name) ?? new Map());
  if (!overridden.ok) return overridden;
  const target = normalizeTarget(overridden.value);
  visited.set(name, target);
  return ok(target);
}
