import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { Facts } from "../../facts/facts.ts";
import { valueAt } from "../../facts/values.ts";

/** The fingerprint of a public key, as official images set it; and Go's patterns of the modules that a proxy doesn't have. */
const PUBLIC = /^(?:(?:[A-Z]+_)*(?:GPG|PGP|SIGNING)_KEYS?|GOPRIVATE)$/;
/** The name of a script, a path, a switch or nothing. */
const NO_SECRET = /^(?:|true|false|yes|no|on|off|\d{1,3}|none)$|\.(?:sh|py|sql|json|ya?ml|conf|cfg)$|^\/[\w./-]+$/i;

/**
 * Whether an ARG or ENV whose name sounds like a secret holds one: "none" where its value says that it's something else,
 * "unlikely" where it's empty, or is so by default.
 */
export function suspicionOf(key: string, at: InstructionFacts, facts: Facts): "none" | "unlikely" | "likely" {
  if (PUBLIC.test(key)) return "none";
  const value = at
    .as("env")
    ?.pairs.findLast((pair) => pair.key === key)
    ?.value.replace(/^["']|["']$/g, "");
  if (value === undefined) return "likely";
  if (value !== "" && NO_SECRET.test(value)) return "none";
  return !facts.input.isExact && NO_SECRET.test(withDefault(value, at, facts)) ? "unlikely" : "likely";
}

/** `${PASSWORD:-}` where nothing sets PASSWORD: the text after the dash. */
function withDefault(value: string, at: InstructionFacts, facts: Facts): string {
  const [, name = "", fallback = value] = /^\$\{(\w+):?-([^}]*)\}$/.exec(value) ?? [];
  return name !== "" && valueAt(facts, at, name) === undefined ? fallback : value;
}
