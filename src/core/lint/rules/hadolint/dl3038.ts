import { findArg, hasArg, hasFlag } from "../../facts/shell-args.ts";
import { eachRun } from "../../shapes.ts";
import type { Rule } from "../../rule.ts";
import { missingFlag } from "./missing-flag.ts";

const INSTALL = ["install", "groupinstall", "localinstall"];

export const dl3038: Rule = {
  id: "DL3038",
  family: "hadolint",
  title: "dnf install without -y",
  severity: "warning",
  check: eachRun(["dnf", "microdnf"], (at, commands) => {
    const open = commands.filter((command) => hasArg(command, ...INSTALL) && !hasFlag(command, "y", "assumeyes"));
    return missingFlag(at, open, {
      flag: "-y",
      after: (command) => findArg(command, ...INSTALL),
      message: `\`${open[0]?.name}\` asks before it installs, and nobody answers`,
      isSafe: true,
    });
  }),
};
