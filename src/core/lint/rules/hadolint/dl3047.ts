import type { ShellCommand } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { hasArg, hasFlag } from "../../../shell/script/shell-args.ts";
import { knownWords } from "../../facts/values.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { missingFlag } from "./missing-flag.ts";
import { say } from "../../say.ts";

const QUIET = ["progress", "q", "quiet", "o", "output-file", "a", "append-output", "no-verbose"];

export const dl3047: Rule = {
  id: "DL3047",
  family: "hadolint",
  title: "wget fills the log with its progress",
  severity: "info",
  check: eachRun(["wget"], (at, commands, facts) => {
    const open = commands.filter(
      (command) => !hasFlag(command, ...QUIET) && !hasArg(command, "-nv") && !isQuietByVariable(facts, at, command),
    );
    const image = facts.input.baseImages[at.stage];
    return missingFlag(at, open, {
      // the wget of BusyBox knows only the short one
      flag: image && !image.shells.includes("bash") ? "-q" : "--progress=dot:giga",
      after: () => undefined,
      message: say`\`wget\` without \`-q\` or \`--progress=dot:giga\` fills the build log with its progress`,
      // the wget of busybox does not know the flag
      isSafe: false,
    });
  }),
};

const QUIET_OPTION =
  /^(?:-[a-zA-Z]*q[a-zA-Z]*|--quiet|-nv|--no-verbose|--progress(?:=.*)?|-o|--output-file(?:=.*)?|-a)$/;

/** A variable holds the option. */
function isQuietByVariable(facts: Facts, at: InstructionFacts, command: ShellCommand): boolean {
  if (facts.input.isExact) return false;
  return knownWords(facts, at, command, command.args).some(({ text }) => QUIET_OPTION.test(text));
}
