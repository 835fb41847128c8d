import { replace, safeFix } from "../../fix/edits.ts";
import { quotedIn } from "./quoted-in.ts";
import { wrapCheck } from "./wrap-check.ts";
import { say } from "../../say.ts";

export const exposeProtoCasingHint = wrapCheck({
  id: "ExposeProtoCasing",
  title: "EXPOSE with a protocol in uppercase",
  severity: "info",
  place: (at, { message }) => {
    const word = at.argumentWords.find(({ text }) => text === quotedIn(message));
    const slash = word?.text.lastIndexOf("/") ?? -1;
    if (!word || slash < 0) return {};
    const range = at.rangeOf({ start: word.start + slash + 1, end: word.end });
    const protocol = word.text.slice(slash + 1).toLowerCase();
    return { range, fixes: [safeFix(say`Write \`${protocol}\``, replace(range, protocol))] };
  },
});
