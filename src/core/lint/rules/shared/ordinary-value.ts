import type { InstructionFacts } from "../../../source/instruction-facts.ts";

/** The fingerprint of a public key, as official images set it. */
export const PUBLIC_KEY = /^(?:[A-Z]+_)*(?:GPG|PGP|SIGNING)_KEYS?$/;
/** The name of a script, a path, a switch or nothing. */
export const NO_SECRET =
  /^(?:|true|false|yes|no|on|off|\d{1,3}|none)$|\.(?:sh|py|sql|json|ya?ml|conf|cfg)$|^\/[\w./-]+$/i;

/** The fingerprint of a public key, a script, a path, a number, or a switch: the name only sounds like a secret. */
export function isOrdinary(key: string, at: InstructionFacts): boolean {
  if (PUBLIC_KEY.test(key)) return true;
  const value = at
    .as("env")
    ?.pairs.findLast((pair) => pair.key === key)
    ?.value.replace(/^["']|["']$/g, "");
  return value !== undefined && value !== "" && NO_SECRET.test(value);
}
