import { isAskedFor } from "../../facts/asked-for.ts";
import { suspicionOf } from "../shared/suspicion-of.ts";
import { quotedIn } from "./quoted-in.ts";
import { wrapCheck } from "./wrap-check.ts";

export const secretsUsedInArgOrEnvHint = wrapCheck({
  id: "SecretsUsedInArgOrEnv",
  title: "ARG or ENV that looks like a secret",
  severity: "warning",
  aliases: ["DL3064"],
  isSaid: (at, { message }, facts) =>
    isAskedFor(facts, "SecretsUsedInArgOrEnv") || suspicionOf(quotedIn(message), at, facts) !== "none",
  place: (at, { message }, facts) => {
    const key = quotedIn(message);
    const word = at.argumentWords.find(({ text }) => text === key || text.startsWith(`${key}=`));
    const severity = suspicionOf(key, at, facts) === "likely" ? "warning" : "info";
    return word ? { range: at.rangeOf({ start: word.start, end: word.start + key.length }), severity } : { severity };
  },
});
