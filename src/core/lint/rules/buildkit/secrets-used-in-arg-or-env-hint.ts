import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { isAskedFor } from "../../facts/asked-for.ts";
import type { Facts } from "../../facts/facts.ts";
import { valueAt } from "../../facts/values.ts";
import { isOrdinary, NO_SECRET, PUBLIC_KEY } from "../shared/ordinary-value.ts";
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
