import type { ShellCommand, ShellWord } from "../../../shell/script/script.ts";
import { hasArg } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { unpinned } from "./unpinned.ts";

export const dl3028: Rule = {
  id: "DL3028",
  family: "hadolint",
  title: "gem install without versions",
  severity: "info",
  check: eachRun(["gem"], (at, commands, facts) =>
    unpinned(at, facts, commands.flatMap(gemsOf), (name) => name.includes(":")),
  ),
};

function gemsOf(command: ShellCommand): ShellWord[] {
  if (!hasArg(command, "install", "i") || hasArg(command, "-v", "--version")) return [];
  if (command.args.some(({ text }) => text.startsWith("--version="))) return [];
  const gems: ShellWord[] = [];
  for (let at = 0; at < command.args.length; at++) {
    const word = command.args[at];
    if (!word || word.text === "--") break;
    // every flag is taken to have a value
    if (word.text.startsWith("-")) at++;
    else if (word.text !== "install" && word.text !== "i") gems.push(word);
  }
  return gems;
}
