import type { ShellCommand } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { flagValues, hasFlag } from "../../../shell/script/shell-args.ts";
import { knownWords } from "../../facts/values.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { missingFlag } from "./missing-flag.ts";
import { say } from "../../say.ts";

export const dl3046: Rule = {
  id: "DL3046",
  family: "hadolint",
  title: "useradd with a high ID and without --no-log-init",
  severity: "warning",
  check: eachRun(["useradd"], (at, commands, facts) => {
    const open = commands.filter((command) => !hasFlag(command, "l", "no-log-init") && isHigh(facts, at, command));
    const id = open.flatMap((command) => flagValues(command, "u"))[0]?.text;
    return missingFlag(at, open, {
      flag: "--no-log-init",
      after: () => undefined,
      message: say`\`useradd\` with the high UID ${id} writes huge log files without \`--no-log-init\``,
      isSafe: true,
    });
  }),
};

function isHigh(facts: Facts, at: InstructionFacts, command: ShellCommand): boolean {
  const ids = flagValues(command, "u");
  if (facts.input.isExact) return ids.some(({ text }) => text.length > 5);
  return knownWords(facts, at, command, ids).some(({ text }) => text.length > 5 && !text.includes("$"));
}
