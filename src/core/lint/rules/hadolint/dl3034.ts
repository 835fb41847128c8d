import { hasArg, hasFlag } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { missingFlag } from "./missing-flag.ts";
import { say } from "../../say.ts";

const ASKING = ["install", "in", "remove", "rm", "source-install", "si", "patch"];

export const dl3034: Rule = {
  id: "DL3034",
  family: "hadolint",
  title: "zypper without --non-interactive",
  severity: "warning",
  check: eachRun(["zypper"], (at, commands) => {
    const open = commands.filter(
      (command) => hasArg(command, ...ASKING) && !hasFlag(command, "non-interactive", "n", "no-confirm", "y"),
    );
    return missingFlag(at, open, {
      flag: "--non-interactive",
      after: () => undefined,
      message: say`\`zypper\` without \`--non-interactive\` asks before it changes anything, and a build can't answer`,
      isSafe: true,
    });
  }),
};
