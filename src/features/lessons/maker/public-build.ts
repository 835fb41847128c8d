import type { BuildInput } from "#core/build-input/build-input.ts";
import { secretArgs } from "#document/links/secret-args.ts";

/** A build as it may be in a link, and the names of the build arguments that were left out of it. */
interface PublicBuild {
  readonly build: BuildInput;
  readonly leftOut: readonly string[];
}

/** A build without the arguments whose values are likely to be secrets: whoever has the link could read them. */
export function publicBuild(input: BuildInput): PublicBuild {
  const { buildArgs = {}, ...others } = input;
  const leftOut = secretArgs(buildArgs);
  if (leftOut.length === 0) return { build: input, leftOut };
  const kept = Object.entries(buildArgs).filter(([name]) => !leftOut.includes(name));
  return { build: kept.length === 0 ? others : { ...others, buildArgs: Object.fromEntries(kept) }, leftOut };
}
