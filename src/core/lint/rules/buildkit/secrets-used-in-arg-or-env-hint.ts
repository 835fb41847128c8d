import { quotedIn } from "./quoted-in.ts";
import { wrapCheck } from "./wrap-check.ts";

export const secretsUsedInArgOrEnvHint = wrapCheck({
  id: "SecretsUsedInArgOrEnv",
  title: "ARG or ENV that looks like a secret",
  severity: "warning",
  aliases: ["DL3064"],
  place: (at, { message }) => {
    const key = quotedIn(message);
    const word = at.argumentWords.find(({ text }) => text === key || text.startsWith(`${key}=`));
    return word ? { range: at.rangeOf({ start: word.start, end: word.start + key.length }) } : {};
  },
});
