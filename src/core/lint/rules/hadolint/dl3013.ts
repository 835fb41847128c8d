import type { ShellCommand, ShellWord } from "../../../shell/script/script.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { Facts } from "../../facts/facts.ts";
import { environmentValue } from "../../facts/values.ts";
import { hasArg, hasFlag, isPipInstall, plainArgs } from "../../../shell/script/shell-args.ts";
import { eachInstructionAndTrigger } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { unpinned } from "./unpinned.ts";

/** Flags that take their own value. */
const VALUED = (
  "abi b build e editable extra-index-url f find-links i index-url implementation no-binary only-binary platform prefix " +
  "progress-bar proxy python python-version root root-user-action src t target trusted-host upgrade-strategy"
).split(" ");

/** A version control system, by which pip can fetch: `git+https:`. */
const VERSIONED = /^(?:git|hg\+|svn|bzr\+)/;

export const dl3013: Rule = {
  id: "DL3013",
  family: "hadolint",
  title: "pip install without versions",
  severity: "info",
  check: eachInstructionAndTrigger(["run"], (at, facts) =>
    unpinned(at, facts, installsFromIndex(at, facts).flatMap(packagesOf), isPinned),
  ),
};

/** Where pip is told by PIP_NO_INDEX to ask no index, only what lies there is installed. */
function installsFromIndex(at: InstructionFacts, facts: Facts): readonly ShellCommand[] {
  const installs = at.script.commands.filter(isOpenInstall);
  if (installs.length === 0 || facts.input.isExact) return installs;
  return installs.filter(
    (install) => !/^(?:1|true|on|yes)$/i.test(environmentValue(facts, at, install, "PIP_NO_INDEX") ?? ""),
  );
}

/** Neither a file of requirements nor one of constraints says the versions. */
function isOpenInstall(command: ShellCommand): boolean {
  return (
    isPipInstall(command) &&
    !hasFlag(command, "constraint", "c", "no-index") &&
    !hasArg(command, "--requirement", "-r", ".")
  );
}

function packagesOf(command: ShellCommand): ShellWord[] {
  const words = plainArgs(command, VALUED);
  const install = words.findIndex(({ text }) => text === "install");
  return install < 0 ? [] : words.slice(install).filter(({ text }) => text !== "install");
}

function isPinned(name: string): boolean {
  // the project itself, with or without extras: `.[prod]`
  if (/^\.{0,2}(?:\[.*\])?$/.test(name)) return true;
  if (/==|[<>]|!=|~=/.test(name) || /\.(?:whl|tar\.gz)$/.test(name)) return true;
  return name.includes(VERSIONED.test(name) ? "@" : "/");
}
