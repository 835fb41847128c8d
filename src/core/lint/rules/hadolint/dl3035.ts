import { findArg } from "../../../shell/script/shell-args.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl3035: Rule = {
  id: "DL3035",
  family: "hadolint",
  title: "zypper dist-upgrade",
  severity: "warning",
  check: eachRun(["zypper"], (at, commands) => {
    for (const command of commands) {
      const action = findArg(command, "dist-upgrade", "dup");
      if (!action) continue;
      const range = at.scriptRange({ start: command.nameWord.start, end: action.end });
      return { message: say`\`zypper ${action.text}\` may upgrade the base image to a different release`, range };
    }
    return null;
  }),
};
