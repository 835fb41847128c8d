import { unquote } from "../../../source/words.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../shapes.ts";

export const dl3066: Rule = {
  id: "DL3066",
  family: "hadolint",
  title: "USER by name",
  severity: "info",
  check: ({ instructions }) => {
    const args: string[] = [];
    const found: Finding[] = [];
    for (const at of instructions) {
      if (at.isTrigger) continue;
      if (at.keyword === "arg") for (const arg of at.syntax.args) args.push(arg.split("=", 1)[0] ?? "");
      if (at.keyword !== "user") continue;
      const user = unquote(at.syntax.args[0] ?? "");
      const [uid = ""] = user.split(":", 1);
      if (/^\d*$/.test(uid) || args.some((name) => user.includes(`$${name}`) || user.includes(`\${${name}}`))) continue;
      const message = `\`${user}\` is a name: what runs the container cannot tell whether it is root`;
      found.push(toFinding(at, { message, range: at.rangeOf(at.argumentWords[0]) }));
    }
    return found;
  },
};
