import { hasArg, plainArgs } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { unpinned } from "./unpinned.ts";

export const dl3018: Rule = {
  id: "DL3018",
  family: "hadolint",
  title: "apk add without versions",
  severity: "info",
  check: eachRun(["apk"], (at, commands, facts) => {
    const packages = commands
      .filter((command) => hasArg(command, "add"))
      .flatMap((command) => plainArgs(command, ["t", "virtual", "repository", "X"]))
      .filter(({ text }) => text !== "add");
    return unpinned(at, facts, packages, (name) => /[=~<>]/.test(name) || name.endsWith(".apk"));
  }),
};
