import { findArg } from "../../../shell/script/shell-args.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl4005: Rule = {
  id: "DL4005",
  family: "hadolint",
  title: "ln replaces /bin/sh",
  severity: "warning",
  check: eachRun(["ln"], (at, commands) => {
    const command = commands.find((one) => findArg(one, "/bin/sh"));
    if (!command) return null;
    const shell = command.args.find(({ text }) => text.startsWith("/") && text !== "/bin/sh")?.text ?? "";
    const isAll = at.script.commands.length === 1 && !at.isTrigger && /^\/[\w/.-]+$/.test(shell) && !at.syntax.isJson;
    return {
      message: say`\`/bin/sh\` becomes a different shell for every program in the image`,
      range: at.scriptRange(command),
      fixes: isAll ? [changing(unsafeFix(say`Use SHELL`, replace(at.range, `SHELL ["${shell}", "-c"]`)), "shell")] : [],
    };
  }),
};
