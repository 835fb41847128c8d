import { unquote } from "../../../source/words.ts";
import { copiesSystem } from "../../facts/copies-system.ts";
import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl3067: Rule = {
  id: "DL3067",
  family: "hadolint",
  title: "COPY --from of a whole file system",
  severity: "warning",
  check: eachInstruction(["copy"], (at, facts) => {
    const source = at.flagValue("from");
    const words = at.argumentWords;
    const root = words.slice(0, -1).find(({ text }) => unquote(text) === "/");
    if (source === undefined || !root || unquote(words.at(-1)?.text ?? "") !== "/") return null;
    if (!facts.input.isExact && copiesSystem(facts, at)) return null;
    // a separate image may be meant to be copied whole
    const isImage = !facts.input.isExact && at.stage >= 0 && /[/:]/.test(source);
    return {
      ...(isImage ? { severity: "info" as const } : {}),
      message: say`The whole file system of \`${source}\` is copied onto this one`,
      range: at.rangeOf(root),
    };
  }),
};
