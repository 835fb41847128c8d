import { readPragma } from "../../pragma.ts";
import type { Finding, Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl1001: Rule = {
  id: "DL1001",
  family: "hadolint",
  title: "A comment disables rules",
  severity: "info",
  isOptIn: true,
  check: ({ input: { file, text } }) => {
    const found: Finding[] = [];
    for (const { kind, range } of file.pieces) {
      if (kind !== "comment") continue;
      const written = text.slice(range.start, range.end).trimEnd();
      const start = range.start + written.indexOf("#");
      const pragma = readPragma(text.slice(start + 1, range.start + written.length));
      if (pragma?.scope !== "next") continue;
      const message = say`This comment disables ${pragma.rules.join(", ")}`;
      found.push({ at: null, message, range: { start, end: range.start + written.length } });
    }
    return found;
  },
};
