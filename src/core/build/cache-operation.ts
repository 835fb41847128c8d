import { assertNever } from "../text/assert-never.ts";
import { basePath } from "../text/path.ts";
import { sourceOf } from "./cache-inputs.ts";
import { platformOf, type CacheKeyInputs } from "./cache-key-inputs.ts";
import { baseInputOf } from "./layers-base-input.ts";
import type { Step, StepMount } from "../llb/step.ts";

/** All of a step but its inputs that its cache key is made from; as the `CacheMap` of BuildKit's operations. */
export function operationText(world: CacheKeyInputs, step: Step): string {
  return JSON.stringify(operationParts(world, step));
}

/** The same by name, so that two operations can be compared. */
export function operationParts(world: CacheKeyInputs, step: Step): Readonly<Record<string, unknown>> {
  const { op, inputs } = step;
  switch (op.kind) {
    case "source": {
      const isImage = op.identifier.startsWith("docker-image://");
      return {
        source: op.identifier,
        attrs: op.attrs,
        platform: isImage ? platformOf(world, step) : "",
        version: world.changedSources.has(op.identifier) ? "changed" : "",
      };
    }
    case "merge":
      return { merge: inputs.length };
    case "file": {
      const base = baseInputOf(world, step);
      return {
        actions: op.actions.map((action) => ({
          ...action,
          // of what is copied only the last part of the path counts, the rest is told by the content
          src: action.action === "copy" ? basePath(action.src) : action.src,
          from: inputs.indexOf(sourceOf(world.steps, step, action, base)),
        })),
        hasBase: base >= 0,
        chmod: /\s--chmod=(\S+)/.exec(step.name)?.[1] ?? "",
      };
    }
    case "exec":
      return {
        command: op.args,
        workdir: op.cwd,
        user: op.user,
        env: op.env,
        mounts: op.mounts.map(mountParts),
        mountOptions: unseenMountOptions(step.name),
        network: op.network,
        security: op.security,
        platform: platformOf(world, step),
        hasBase: baseInputOf(world, step) >= 0,
      };
    default:
      return assertNever(op);
  }
}

/** As `ExecOp.CacheMap`: the path inside the source is left to its content, a cache's own id and sharing do not count. */
function mountParts({ source: _source, cacheId, sharing, ...rest }: StepMount): object {
  return rest.type === "cache" && isDefaultCache(cacheId, sharing, rest.dest) ? { ...rest, cacheId, sharing } : rest;
}

/** As `checkShouldClearCacheOpts`, the other way round. */
function isDefaultCache(cacheId: string, sharing: string, dest: string): boolean {
  const slash = cacheId.indexOf("/");
  return sharing === "shared" && (cacheId === dest || (slash >= 0 && cacheId.slice(slash + 1) === dest));
}

/** Options of secrets, agents and temporary file systems that count and are in no field: modes, owners, sizes. */
function unseenMountOptions(name: string): readonly string[] {
  return [...name.matchAll(/--mount=(\S*type=(?:secret|ssh|tmpfs)\S*)/g)].map(([, options = ""]) =>
    options
      .split(",")
      .filter((option) => /^(mode|uid|gid|size|required)\b/.test(option))
      .toSorted()
      .join(),
  );
}
