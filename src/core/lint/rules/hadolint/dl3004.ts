import { replace, unsafeFix } from "../../fix/edits.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl3004: Rule = {
  id: "DL3004",
  family: "hadolint",
  title: "sudo in a RUN",
  severity: "warning",
  check: eachRun(["sudo"], (at, commands) => {
    const [first] = commands;
    if (!first) return null;
    const edits = commands.flatMap(({ args: [next], nameWord }) =>
      next && !next.text.startsWith("-") && !next.text.includes("=")
        ? [replace({ start: at.scriptRange(nameWord).start, end: at.scriptRange(next).start }, "")]
        : [],
    );
    return {
      message: say`\`sudo\` isn't needed: a RUN already has the privileges of the USER above it`,
      range: at.scriptRange(first.nameWord),
      fixes: edits.length === commands.length ? [unsafeFix(say`Remove \`sudo\``, ...edits)] : [],
    };
  }),
};
