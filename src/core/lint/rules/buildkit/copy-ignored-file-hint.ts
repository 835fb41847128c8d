import { unquote } from "../../../source/words.ts";
import { quotedIn } from "./quoted-in.ts";
import { wrapCheck } from "./wrap-check.ts";

export const copyIgnoredFileHint = wrapCheck({
  id: "CopyIgnoredFile",
  title: "COPY of a file that .dockerignore excludes",
  severity: "warning",
  place: (at, { message }) => {
    const path = quotedIn(message);
    const word = at.argumentWords.find(({ text }) => unquote(text) === path || unquote(text).endsWith(path));
    return word ? { range: at.rangeOf(word) } : {};
  },
});
