import { findArg, hasArg, hasFlag } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { missingFlag } from "./missing-flag.ts";
import { say } from "../../say.ts";

const INSTALL = ["install", "groupinstall", "localinstall"];

export const dl3038: Rule = {
  id: "DL3038",
  family: "hadolint",
  title: "dnf install without -y",
  severity: "warning",
  check: eachRun(["dnf", "microdnf"], (at, commands, facts) => {
    const open = commands.filter((command) => hasArg(command, ...INSTALL) && !hasFlag(command, "y", "assumeyes"));
    const isAsking = open.some(({ name }) => name === "dnf");
    const remark = missingFlag(at, open, {
      flag: "-y",
      after: (command) => findArg(command, ...INSTALL),
      message: isAsking
        ? say`\`dnf\` without \`-y\` asks before it installs, and a build can't answer`
        : say`\`microdnf\` without \`-y\` relies on not being prompted, but \`dnf\` 5 prompts`,
      isSafe: true,
    });
    return remark && !isAsking && !facts.input.isExact ? { ...remark, severity: "info" } : remark;
  }),
};
