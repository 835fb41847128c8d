import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { pairsOf } from "../../../source/pairs.ts";
import { valueAt } from "../../facts/values.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import type { Fix } from "../../problem.ts";
import { say } from "../../say.ts";

export const dl3044: Rule = {
  id: "DL3044",
  family: "hadolint",
  title: "ENV uses a variable that the same ENV sets",
  severity: "warning",
  check: (facts) => {
    const known = new Set<string>();
    const found: Finding[] = [];
    for (const at of facts.instructions) {
      if (at.isTrigger) continue;
      if (at.keyword === "arg") for (const arg of at.syntax.args) known.add(arg.split("=", 1)[0] ?? "");
      if (at.keyword !== "env") continue;
      const pairs = pairsOf(at);
      for (const [index, { key }] of pairs.entries()) {
        if (known.has(key)) continue;
        const user = pairs.find((pair, other) => other !== index && mentions(pair.value, key));
        if (!user) continue;
        const message = say`\`${user.key}\` gets the old value of \`${key}\`, not the one that this ENV sets`;
        // the value above may be what is meant
        const isMeant = key === "PATH" || typeof valueAt(facts, at, key) === "string";
        found.push(
          toFinding(at, {
            message,
            range: at.rangeOf(user.word),
            ...(isMeant && !facts.input.isExact ? { severity: "info" as const } : {}),
            fixes: index < pairs.indexOf(user) ? splitBefore(at, pairs.indexOf(user)) : [],
          }),
        );
        break;
      }
      for (const { key } of pairs) known.add(key);
    }
    return found;
  },
};

function mentions(value: string, name: string): boolean {
  if (value.includes(`\${${name}}`)) return true;
  return value
    .split(`$${name}`)
    .slice(1)
    .some((rest) => !/^[0-9A-Za-z_]/.test(rest));
}

/** Starts a new ENV at a pair. */
function splitBefore(at: InstructionFacts, index: number): Fix[] {
  const word = at.argumentWords[index];
  const before = at.argumentWords[index - 1];
  if (!word || !before) return [];
  const gap = { start: at.rangeOf(before).end, end: at.rangeOf(word).start };
  // a comment between the two would be lost
  if (at.text.slice(gap.start, gap.end).includes("#")) return [];
  const edit = replace(gap, `\n${at.syntax.keywordWritten} `);
  return [changing(unsafeFix(say`Set \`${word.text.split("=", 1)[0]}\` in a separate ENV`, edit), "environment")];
}
