import { hasArg } from "../../../shell/script/shell-args.ts";
import { mountsOver } from "../../../source/mounts.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { missingCleanUp } from "./missing-clean-up.ts";

const PROGRAMS = ["dnf", "microdnf"];
const INSTALL = ["install", "in", "upgrade", "up", "upgrade-minimal", "up-min", "reinstall", "rei"];

export const dl3040: Rule = {
  id: "DL3040",
  family: "hadolint",
  title: "dnf install without dnf clean all",
  severity: "warning",
  check: eachRun(PROGRAMS, (at, _commands, facts) => {
    if (mountsOver(at, "/var/cache/libdnf5") || mountsOver(at, ".cache/libdnf5")) return null;
    for (const program of PROGRAMS) {
      const remark = missingCleanUp(facts, at, {
        severity: "warning",
        installs: (command) => command.name === program && hasArg(command, ...INSTALL),
        cleans: (command) =>
          command.name === program
            ? hasArg(command, "clean", "all")
            : command.name === "rm" && hasArg(command, "-rf", "/var/cache/libdnf5*"),
        command: `${program} clean all`,
      });
      if (remark) return remark;
    }
    return null;
  }),
};
