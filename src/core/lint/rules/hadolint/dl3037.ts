import { hasArg, plainArgs } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { unpinned } from "./unpinned.ts";

export const dl3037: Rule = {
  id: "DL3037",
  family: "hadolint",
  title: "zypper install without versions",
  severity: "info",
  check: eachRun(["zypper"], (at, commands, facts) => {
    const packages = commands
      .filter((command) => hasArg(command, "install", "in"))
      .flatMap((command) => plainArgs(command))
      .filter(({ text }) => text !== "install" && text !== "in");
    return unpinned(at, facts, packages, (name) => /[=<>]/.test(name) || name.endsWith(".rpm"));
  }),
};
