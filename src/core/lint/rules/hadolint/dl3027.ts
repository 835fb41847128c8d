import type { ShellCommand } from "../../../shell/script/script.ts";
import { plainArgs } from "../../../shell/script/shell-args.ts";
import { replace, safeFix } from "../../fix/edits.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

const GET = new Set(
  "install reinstall update upgrade remove purge autoremove autoclean clean dist-upgrade build-dep source".split(" "),
);
const CACHE = new Set(["search", "show", "policy", "depends", "rdepends", "showsrc"]);

export const dl3027: Rule = {
  id: "DL3027",
  family: "hadolint",
  title: "apt in a RUN",
  severity: "warning",
  check: eachRun(["apt"], (at, commands) => {
    const [first] = commands;
    if (!first) return null;
    const edits = commands.flatMap((command) => {
      const name = scriptable(command);
      return name === "" ? [] : [replace(at.scriptRange(command.nameWord), name)];
    });
    return {
      message: say`\`apt\` is made for interactive use: its options and output may change with any version`,
      range: at.scriptRange(first.nameWord),
      fixes: edits.length === commands.length ? [safeFix(say`Use \`apt-get\` and \`apt-cache\``, ...edits)] : [],
    };
  }),
};

/** The program that takes the same arguments and is made for scripts; "" if there is none. */
function scriptable(command: ShellCommand): string {
  if (command.nameWord.text !== "apt") return "";
  const action = plainArgs(command, ["t", "target-release", "o", "option", "c", "config-file"])[0]?.text ?? "";
  return GET.has(action) ? "apt-get" : CACHE.has(action) ? "apt-cache" : "";
}
