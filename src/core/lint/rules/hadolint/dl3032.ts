import { hasArg } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { missingCleanUp } from "./missing-clean-up.ts";

export const dl3032: Rule = {
  id: "DL3032",
  family: "hadolint",
  title: "yum install without yum clean all",
  severity: "warning",
  check: eachRun(["yum"], (at, _commands, facts) =>
    missingCleanUp(facts, at, {
      severity: "warning",
      installs: (command) => command.name === "yum" && hasArg(command, "install"),
      cleans: (command) =>
        command.name === "yum"
          ? hasArg(command, "clean", "all")
          : command.name === "rm" && hasArg(command, "-rf", "/var/cache/yum/*"),
      command: "yum clean all",
    }),
  ),
};
