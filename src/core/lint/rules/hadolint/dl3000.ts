import { unquote } from "../../../source/words.ts";
import { eachInstruction } from "../../shapes.ts";
import type { Rule } from "../../rule.ts";
import { absoluteWorkdir } from "../shared/absolute-workdir.ts";

const ABSOLUTE = /^(?:[$/\\]|[A-Za-z]:)/;

export const dl3000: Rule = {
  id: "DL3000",
  family: "hadolint",
  title: "WORKDIR is relative",
  severity: "error",
  aliases: ["WorkdirRelativePath"],
  check: eachInstruction(["workdir"], (at, facts) => {
    const path = unquote(at.syntax.args[0] ?? "");
    if (path === "" || ABSOLUTE.test(path)) return null;
    const message = `\`${path}\` is relative: where it ends up depends on what the base image sets`;
    return { message, range: at.rangeOf(at.argumentWords[0]), fixes: absoluteWorkdir(at, facts) };
  }),
};
