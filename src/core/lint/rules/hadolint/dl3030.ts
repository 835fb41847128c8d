import { findArg, hasArg, hasFlag } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { missingFlag } from "./missing-flag.ts";
import { say } from "../../say.ts";

const INSTALL = ["install", "groupinstall", "localinstall"];

export const dl3030: Rule = {
  id: "DL3030",
  family: "hadolint",
  title: "yum install without -y",
  severity: "warning",
  check: eachRun(["yum"], (at, commands) => {
    const open = commands.filter((command) => hasArg(command, ...INSTALL) && !hasFlag(command, "y", "assumeyes"));
    return missingFlag(at, open, {
      flag: "-y",
      after: (command) => findArg(command, ...INSTALL),
      message: say`\`yum\` without \`-y\` asks before it installs, and a build can't answer`,
      isSafe: true,
    });
  }),
};
