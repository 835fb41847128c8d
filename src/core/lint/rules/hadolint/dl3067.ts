import { unquote } from "../../../source/words.ts";
import { eachInstruction } from "../../shapes.ts";
import type { Rule } from "../../rule.ts";

export const dl3067: Rule = {
  id: "DL3067",
  family: "hadolint",
  title: "COPY --from of a whole file system",
  severity: "warning",
  check: eachInstruction(["copy"], (at) => {
    const source = at.flagValue("from");
    const words = at.argumentWords;
    const root = words.slice(0, -1).find(({ text }) => unquote(text) === "/");
    if (source === undefined || !root || unquote(words.at(-1)?.text ?? "") !== "/") return null;
    return { message: `All of \`${source}\` is copied over all that is here`, range: at.rangeOf(root) };
  }),
};
