import type { ShellCommand } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { mountsOver } from "../../../source/mounts.ts";
import { hasArg } from "../../facts/shell-args.ts";
import { appendCommand } from "../../fix/append-command.ts";
import { safeFix, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import { eachRun } from "../../shapes.ts";
import type { Rule } from "../../rule.ts";
import { isLastOrUsed } from "./last-or-used.ts";

const LISTS = "/var/lib/apt/lists";
const CLEAN_UP = `rm -rf ${LISTS}/*`;

export const dl3009: Rule = {
  id: "DL3009",
  family: "hadolint",
  title: "The lists of apt stay in the layer",
  severity: "info",
  check: eachRun(["apt", "apt-get", "aptitude"], (at, commands, facts) => {
    const update = commands.find((command) => hasArg(command, "update"));
    if (!update || cleansUp(at) || !isLastOrUsed(facts, at)) return null;
    if (mountsOver(at, LISTS) || (mountsOver(at, "/var/lib/apt") && mountsOver(at, "/var/cache/apt"))) return null;
    const message = `What \`${update.name} update\` fetches stays in the layer: ${LISTS} is not emptied`;
    return { message, range: at.scriptRange(update), fixes: appendCleanUp(at, facts) };
  }),
};

function cleansUp(at: InstructionFacts): boolean {
  return at.script.commands.some((command) => command.name === "rm" && hasArg(command, "-rf", `${LISTS}/*`));
}

function appendCleanUp(at: InstructionFacts, facts: Facts): Fix[] {
  const edit = appendCommand(at, CLEAN_UP);
  if (!edit) return [];
  const title = `Add \`${CLEAN_UP}\``;
  return [bringOwnLists(facts) ? safeFix(title, edit) : unsafeFix(title, edit)];
}

const bringOwnLists = memoize((facts) => facts.of("run").every(bringsOwnLists));

/** An install that lives off the lists of another RUN would no longer find its packages. */
function bringsOwnLists({ script: { commands } }: InstructionFacts): boolean {
  const install = commands.findIndex(
    (command) => isApt(command) && hasArg(command, "install", "upgrade", "dist-upgrade", "build-dep"),
  );
  const update = commands.findIndex((command) => isApt(command) && hasArg(command, "update"));
  return install < 0 || (update >= 0 && update < install);
}

function isApt({ name }: ShellCommand): boolean {
  return name === "apt" || name === "apt-get" || name === "aptitude";
}
