import type { ShellCommand } from "../../../shell/script/script.ts";
import { plainArgs } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { unpinned } from "./unpinned.ts";

export const dl3016: Rule = {
  id: "DL3016",
  family: "hadolint",
  title: "npm install without versions",
  severity: "info",
  check: eachRun(["npm"], (at, commands, facts) => {
    const verbs = facts.input.isExact ? ["install"] : ["install", "i", "add"];
    return unpinned(
      at,
      facts,
      commands.flatMap((command) => packagesOf(command, verbs)),
      (name) => isPinned(name) || (!facts.input.isExact && hasCommit(name)),
    );
  }),
};

function packagesOf(command: ShellCommand, verbs: readonly string[]) {
  const [install, ...packages] = plainArgs(command, ["loglevel", "registry"]);
  return verbs.includes(install?.text ?? "") ? packages.filter(({ text }) => !verbs.includes(text)) : [];
}

/** `https://github.com/a/b#COMMIT`, `a/b#v1`. */
function hasCommit(name: string): boolean {
  const at = name.indexOf("#");
  return at > 0 && at + 1 < name.length && /[/:]/.test(name.slice(0, at));
}

function isPinned(name: string): boolean {
  if (/^git(?:\+ssh|\+https?)?:\/\//.test(name)) return name.includes("#");
  if (/\.(?:tar|tar\.gz|tgz)$/.test(name) || /^(?:\/|\.\.?\/|~\/)/.test(name)) return true;
  return name.includes("@", 1);
}
