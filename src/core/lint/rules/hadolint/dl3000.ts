import { unquote } from "../../../source/words.ts";
import { isBaseOpen } from "../../facts/images/root-image.ts";
import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { absoluteWorkdir, workdirAbove } from "../shared/absolute-workdir.ts";
import { type Message, say } from "../../say.ts";

const ABSOLUTE = /^(?:[$/\\]|[A-Za-z]:)/;

export const dl3000: Rule = {
  id: "DL3000",
  family: "hadolint",
  title: "WORKDIR is relative",
  severity: "warning",
  aliases: ["WorkdirRelativePath"],
  check: eachInstruction(["workdir"], (at, facts) => {
    const path = unquote(at.syntax.args[0] ?? "");
    if (path === "" || ABSOLUTE.test(path)) return null;
    const range = at.rangeOf(at.argumentWords[0]);
    const fixes = absoluteWorkdir(at, facts);
    if (facts.input.isExact) return { message: describe(path), range, fixes, severity: "error" };
    const parent = workdirAbove(facts, at);
    if (!parent && isBaseOpen(facts, at.stage)) return null;
    if (!parent) return { message: describe(path), range, fixes };
    const where = say`the WORKDIR on line ${parent.lines.first}`;
    return {
      message: say`\`${path}\` is relative to ${where} and changes with it`,
      range,
      fixes,
      severity: "info",
    };
  }),
};

function describe(path: string): Message {
  return say`\`${path}\` is relative: the actual directory depends on the base image`;
}
