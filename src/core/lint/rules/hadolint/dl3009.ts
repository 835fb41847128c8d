import type { ShellCommand, ShellWord } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { mountsOver } from "../../../source/mounts.ts";
import { hasArg } from "../../../shell/script/shell-args.ts";
import { removesDirectory } from "../../facts/removed-paths.ts";
import { appendCommand } from "../../fix/append-command.ts";
import { safeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { isLastOrUsed } from "./last-or-used.ts";
import { say } from "../../say.ts";

const LISTS = "/var/lib/apt/lists";
const CLEAN_UP = `rm -rf ${LISTS}/*`;

export const dl3009: Rule = {
  id: "DL3009",
  family: "hadolint",
  title: "The apt package lists stay in the layer",
  severity: "info",
  check: eachRun(["apt", "apt-get", "aptitude"], (at, commands, facts) => {
    const update = commands.find((command) => hasArg(command, "update"));
    if (!update || (facts.input.isExact ? cleansUpExactly(at) : cleansUp(at, update)) || !isLastOrUsed(facts, at))
      return null;
    if (mountsOver(at, LISTS) || (mountsOver(at, "/var/lib/apt") && mountsOver(at, "/var/cache/apt"))) return null;
    const message = say`The apt package lists stay in the layer: nothing clears \`${LISTS}\` in the same RUN`;
    return { message, range: at.scriptRange(update), fixes: appendCleanUp(at, facts) };
  }),
};

/** A command behind the update empties the lists, by whatever words. */
function cleansUp({ script }: InstructionFacts, update: ShellCommand): boolean {
  return script.commands.some(
    (command) =>
      command.start > update.start &&
      (removesDirectory(command, LISTS) || (isApt(command) && hasArg(command, "dist-clean", "distclean"))),
  );
}

function cleansUpExactly(at: InstructionFacts): boolean {
  return at.script.commands.some((command) => command.name === "rm" && hasArg(command, "-rf", `${LISTS}/*`));
}

function appendCleanUp(at: InstructionFacts, facts: Facts): Fix[] {
  // an installation that lives off the lists of another RUN would no longer find its packages
  const edit = bringOwnLists(facts) ? appendCommand(at, CLEAN_UP) : null;
  return edit ? [safeFix(say`Add \`${CLEAN_UP}\``, edit)] : [];
}

const bringOwnLists = memoize((facts) => facts.of("run").every(bringsOwnLists));

/** It fetches the lists before it installs, or installs nothing; what another program installs is not seen. */
function bringsOwnLists({ script }: InstructionFacts): boolean {
  const { commands } = script;
  const install = commands.findIndex(
    (command) => isApt(command) && hasArg(command, "install", "upgrade", "dist-upgrade", "build-dep"),
  );
  const update = commands.findIndex((command) => isApt(command) && hasArg(command, "update"));
  if (script.commands.some((command) => !isApt(command) && command.args.some(isAptWord))) return false;
  return install < 0 || (update >= 0 && update < install);
}

/** `xargs apt-get install`, `su -c "apt-get …"`. */
function isAptWord({ text }: ShellWord): boolean {
  return /^(?:apt|apt-get|aptitude)$|\bapt(?:-get)? install\b/.test(text);
}

function isApt({ name }: ShellCommand): boolean {
  return name === "apt" || name === "apt-get" || name === "aptitude";
}
