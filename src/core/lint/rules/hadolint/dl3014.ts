import type { ShellCommand } from "../../../shell/script/script.ts";
import { countFlag, findArg, hasArg, hasFlag } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { missingFlag } from "./missing-flag.ts";
import { say } from "../../say.ts";

export const dl3014: Rule = {
  id: "DL3014",
  family: "hadolint",
  title: "apt-get install without -y",
  severity: "warning",
  check: eachRun(["apt-get"], (at, commands) =>
    missingFlag(at, commands.filter(asks), {
      flag: "-y",
      after: (command) => findArg(command, "install"),
      message: say`\`apt-get install\` without \`-y\` asks before it installs, and a build can't answer`,
      isSafe: true,
    }),
  ),
};

function asks(command: ShellCommand): boolean {
  if (!hasArg(command, "install") || hasFlag(command, "y", "yes", "qq", "assume-yes")) return false;
  return countFlag(command, "q") !== 2 && countFlag(command, "quiet") !== 2 && !hasArg(command, "-q=2");
}
