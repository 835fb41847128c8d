import type { BuildInput } from "#core/build-input/build-input.ts";
import { canonicalInput } from "#core/build-input/input-fields.ts";
import { secretsIn, withoutSecrets } from "#document/links/secrets-in.ts";

/** A build as it may be in a link, and the names of what was left out of it. */
interface PublicBuild {
  readonly build: BuildInput;
  readonly leftOut: readonly string[];
}

/** A build without the values that are likely to be secrets: whoever has the link could read them. */
export function publicBuild(input: BuildInput): PublicBuild {
  const leftOut = secretsIn(input);
  return { build: leftOut.length === 0 ? input : canonicalInput({ ...input, ...withoutSecrets(input) }), leftOut };
}
