import type { ShellCommand, ShellWord } from "../../../shell/script/script.ts";
import { hasArg, plainArgs } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { unpinned } from "./unpinned.ts";

export const dl3062: Rule = {
  id: "DL3062",
  family: "hadolint",
  title: "go install or go run without a version",
  severity: "info",
  check: eachRun(["go"], (at, commands, facts) => {
    const run = commands.flatMap(runPackages);
    return unpinned(at, facts, run.length > 0 ? run : commands.flatMap(installedPackages), isPinned);
  }),
};

/** What follows the package belongs to the program that is run. */
function runPackages(command: ShellCommand): ShellWord[] {
  if (!hasArg(command, "run")) return [];
  return plainArgs(command)
    .slice(0, 2)
    .filter(({ text }) => text !== "run");
}

function installedPackages(command: ShellCommand): ShellWord[] {
  // a tool of the module has its version in go.mod
  if (!hasArg(command, "install", "get") || plainArgs(command)[1]?.text === "tool") return [];
  return plainArgs(command).filter(({ text }) => !["install", "get", "tool"].includes(text));
}

function isPinned(name: string): boolean {
  if (/^[./]/.test(name)) return true;
  return name.includes("@") && !/@(?:latest|none)$/.test(name);
}
