import { unquote } from "../../../source/words.ts";
import { insert, safeFix } from "../../fix/edits.ts";
import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl3021: Rule = {
  id: "DL3021",
  family: "hadolint",
  title: "COPY of several files to a path that isn't a directory",
  severity: "warning",
  check: eachInstruction(["copy"], (at) => {
    const words = at.argumentWords;
    const target = words.at(-1);
    const path = unquote(target?.text ?? "");
    if (words.length < 3 || !target || path.endsWith("/")) return null;
    const range = at.rangeOf(target);
    const end = range.end - (/["']$/.test(target.text) ? 1 : 0);
    // a variable may end in its own slash
    const fixes = path.includes("$") || path === "" ? [] : [safeFix(say`Write \`${path}/\``, insert(end, "/"))];
    return { message: say`Several files are copied to \`${path}\`, which doesn't end in \`/\``, range, fixes };
  }),
};
