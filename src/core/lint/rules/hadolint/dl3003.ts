import { eachInstruction } from "../../shapes.ts";
import type { Rule } from "../../rule.ts";

export const dl3003: Rule = {
  id: "DL3003",
  family: "hadolint",
  title: "cd in a RUN",
  severity: "warning",
  check: eachInstruction(["run"], (at) => {
    const command = at.script.commands.find(({ name }) => name === "cd");
    if (!command) return null;
    const where = command.args[0]?.text ?? "~";
    return { message: `\`cd ${where}\` holds for this RUN only`, range: at.scriptRange(command) };
  }),
};
