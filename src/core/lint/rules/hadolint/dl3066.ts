import { unquote } from "../../../source/words.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { valueAt } from "../../facts/values.ts";
import { userNumber } from "../../facts/user-numbers.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const dl3066: Rule = {
  id: "DL3066",
  family: "hadolint",
  title: "USER by name",
  severity: "info",
  check: (facts) => {
    const args: string[] = [];
    const found: Finding[] = [];
    for (const at of facts.instructions) {
      if (at.isTrigger) continue;
      if (at.keyword === "arg") for (const arg of at.syntax.args) args.push(arg.split("=", 1)[0] ?? "");
      if (at.keyword !== "user") continue;
      const user = unquote(at.syntax.args[0] ?? "");
      const [uid = ""] = user.split(":", 1);
      if (/^\d*$/.test(uid) || (user.includes("$") && args.some((name) => isReadIn(user, name)))) continue;
      if (!facts.input.isExact && (isKnown(facts, at, uid) || !isLast(facts, at))) continue;
      const number = userNumber(facts, at, uid);
      const fixes = number === "" ? [] : [writeNumber(at, uid, number)];
      const known = number === "" ? "" : say` (here ${number})`;
      const message = say`\`USER ${user}\` is a name: Kubernetes can only verify that a numeric UID${known} isn't root`;
      found.push(toFinding(at, { message, range: at.rangeOf(at.argumentWords[0]), fixes }));
    }
    return found;
  },
};

function isReadIn(user: string, name: string): boolean {
  return user.includes(`$${name}`) || user.includes(`\${${name}}`);
}

/** root is root for everybody, Windows has no numbers, and a variable may hold one. */
function isKnown(facts: Facts, at: InstructionFacts, name: string): boolean {
  if (name === "root" || name.startsWith("Container")) return true;
  const variable = /^\$\{?(\w+)\}?$/.exec(name)?.[1];
  if (variable === undefined || at.stage < 0) return false;
  const value = valueAt(facts, at, variable);
  return typeof value === "string" ? /^\d+$/.test(value) : /UID|USER_ID/.test(variable);
}

/** The image that ships runs as this user: none that is built on the stage, or follows in it, switches to another. */
function isLast(facts: Facts, at: InstructionFacts): boolean {
  const { build } = facts.input;
  if (at.stage < 0 || !build || build.stage < 0) return true;
  return lastUser(facts) === at;
}

/** The stages that ship are in order of the text, from base to target. */
const lastUser = memoize(
  (facts) =>
    facts.of("user").findLast(({ stage, isTrigger }) => !isTrigger && stage >= 0 && facts.ships(stage)) ?? null,
);

function writeNumber(at: InstructionFacts, name: string, number: string): Fix {
  const { start } = at.rangeOf(at.argumentWords[0]);
  const quote = /^["']/.test(at.argumentWords[0]?.text ?? "") ? 1 : 0;
  const range = { start: start + quote, end: start + quote + name.length };
  return changing(unsafeFix(say`Write \`${number}\``, replace(range, number)), "user");
}
