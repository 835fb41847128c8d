import { findArg, hasArg, hasFlag } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { missingFlag } from "./missing-flag.ts";
import { say } from "../../say.ts";

export const dl3015: Rule = {
  id: "DL3015",
  family: "hadolint",
  title: "apt-get install with recommended packages",
  severity: "info",
  check: eachRun(["apt-get"], (at, commands) => {
    const open = commands.filter(
      (command) =>
        hasArg(command, "install") &&
        !hasFlag(command, "no-install-recommends") &&
        !hasArg(command, "APT::Install-Recommends=false"),
    );
    return missingFlag(at, open, {
      flag: "--no-install-recommends",
      after: (command) => findArg(command, "install"),
      message: say`\`apt-get install\` also installs recommended packages`,
      // what is only recommended may be needed all the same
      isSafe: false,
    });
  }),
};
