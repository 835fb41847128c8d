import { hasArg } from "../../../shell/script/shell-args.ts";
import { mountsOver } from "../../../source/mounts.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { isLastOrUsed } from "./last-or-used.ts";
import { missingCleanUp } from "./missing-clean-up.ts";

export const dl3060: Rule = {
  id: "DL3060",
  family: "hadolint",
  title: "yarn install without yarn cache clean",
  severity: "info",
  check: eachRun(["yarn"], (at, _commands, facts) => {
    if (!isLastOrUsed(facts, at) || mountsOver(at, ".cache/yarn")) return null;
    return missingCleanUp(facts, at, {
      severity: "info",
      installs: (command) => command.name === "yarn" && hasArg(command, "install"),
      cleans: (command) => command.name === "yarn" && hasArg(command, "cache", "clean"),
      command: "yarn cache clean",
    });
  }),
};
