import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { isAskedFor } from "../../facts/asked-for.ts";
import type { Facts } from "../../facts/facts.ts";
import { valueAt } from "../../facts/values.ts";
import { quotedIn } from "./quoted-in.ts";
import { wrapCheck } from "./wrap-check.ts";

export const secretsUsedInArgOrEnvHint = wrapCheck({
  id: "SecretsUsedInArgOrEnv",
  title: "ARG or ENV that looks like a secret",
  severity: "warning",
  aliases: ["DL3064"],
  isSaid: (at, { message }, facts) => isAskedFor(facts, "SecretsUsedInArgOrEnv") || !isOrdinary(quotedIn(message), at),
  place: (at, { message }, facts) => {
    const key = quotedIn(message);
    const word = at.argumentWords.find(({ text }) => text === key || text.startsWith(`${key}=`));
    const severity = isNoSecret(key, at, facts) ? "info" : "warning";
    return word ? { range: at.rangeOf({ start: word.start, end: word.start + key.length }), severity } : { severity };
  },
});

/** The fingerprint of a public key, as official images set it. */
const PUBLIC_KEY = /^(?:[A-Z]+_)*(?:GPG|PGP|SIGNING)_KEYS?$/;
/** The name of a script, a path, a switch or nothing. */
const NO_SECRET = /^(?:|true|false|yes|no|on|off|\d{1,3}|none)$|\.(?:sh|py|sql|json|ya?ml|conf|cfg)$|^\/[\w./-]+$/i;

/** The fingerprint of a public key, a script, a path, a number, or a switch: the name only sounds like a secret. */
function isOrdinary(key: string, at: InstructionFacts): boolean {
  if (PUBLIC_KEY.test(key)) return true;
  const value = at
    .as("env")
    ?.pairs.findLast((pair) => pair.key === key)
    ?.value.replace(/^["']|["']$/g, "");
  return value !== undefined && value !== "" && NO_SECRET.test(value);
}

/** The name sounds like a secret, but the value that is written is none. */
function isNoSecret(key: string, at: InstructionFacts, facts: Facts): boolean {
  if (PUBLIC_KEY.test(key)) return true;
  if (at.keyword !== "env" || facts.input.isExact) return false;
  const value = at.as("env")?.pairs.findLast((pair) => pair.key === key)?.value;
  return value !== undefined && NO_SECRET.test(withDefault(value.replace(/^["']|["']$/g, ""), at, facts));
}

/** `${PASSWORD:-}` where nothing sets PASSWORD: the text after the dash. */
function withDefault(value: string, at: InstructionFacts, facts: Facts): string {
  const [, name = "", fallback = value] = /^\$\{(\w+):?-([^}]*)\}$/.exec(value) ?? [];
  return name !== "" && valueAt(facts, at, name) === undefined ? fallback : value;
}
