import { replace, unsafeFix } from "../../fix/edits.ts";
import { quotedIn } from "./quoted-in.ts";
import { wrapCheck } from "./wrap-check.ts";
import { say } from "../../say.ts";

export const exposeInvalidFormatHint = wrapCheck({
  id: "ExposeInvalidFormat",
  title: "EXPOSE with a host address or host port",
  severity: "warning",
  place: (at, { message }) => {
    const word = at.argumentWords.find(({ text }) => text === quotedIn(message));
    if (!word) return {};
    const range = at.rangeOf(word);
    const port = word.text.slice(word.text.lastIndexOf(":") + 1);
    return { range, fixes: [unsafeFix(say`Write \`${port}\``, replace(range, port))] };
  },
});
