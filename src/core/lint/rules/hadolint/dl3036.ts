import { hasArg } from "../../../shell/script/shell-args.ts";
import { mountsOver } from "../../../source/mounts.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { missingCleanUp } from "./missing-clean-up.ts";

export const dl3036: Rule = {
  id: "DL3036",
  family: "hadolint",
  title: "zypper install without zypper clean",
  severity: "warning",
  check: eachRun(["zypper"], (at, _commands, facts) => {
    if (mountsOver(at, "/var/cache/zypp")) return null;
    return missingCleanUp(facts, at, {
      severity: "warning",
      installs: (command) => command.name === "zypper" && hasArg(command, "install", "in"),
      cleans: (command) => command.name === "zypper" && hasArg(command, "clean", "cc"),
      command: "zypper clean",
    });
  }),
};
