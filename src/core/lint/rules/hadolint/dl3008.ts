import { hasArg, plainArgs } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { unpinned } from "./unpinned.ts";

export const dl3008: Rule = {
  id: "DL3008",
  family: "hadolint",
  title: "apt-get install without versions",
  severity: "info",
  check: eachRun(["apt-get"], (at, commands, facts) => {
    const packages = commands
      .filter((command) => hasArg(command, "install"))
      .flatMap((command) => plainArgs(command, ["t", "target-release"]))
      .filter(({ text }) => text !== "install");
    return unpinned(at, facts, packages, (name) => /[=/]/.test(name) || name.endsWith(".deb"));
  }),
};
