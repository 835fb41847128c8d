import type { ShellCommand } from "../../../shell/script/script.ts";
import { plainArgs } from "../../facts/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { unpinned } from "./unpinned.ts";

export const dl3016: Rule = {
  id: "DL3016",
  family: "hadolint",
  title: "npm install without versions",
  severity: "info",
  check: eachRun(["npm"], (at, commands, facts) => unpinned(at, facts, commands.flatMap(packagesOf), isPinned)),
};

function packagesOf(command: ShellCommand) {
  const [install, ...packages] = plainArgs(command, ["loglevel", "registry"]);
  return install?.text === "install" ? packages.filter(({ text }) => text !== "install") : [];
}

function isPinned(name: string): boolean {
  if (/^git(?:\+ssh|\+https?)?:\/\//.test(name)) return name.includes("#");
  if (/\.(?:tar|tar\.gz|tgz)$/.test(name) || /^(?:\/|\.\.?\/|~\/)/.test(name)) return true;
  return name.includes("@", 1);
}
