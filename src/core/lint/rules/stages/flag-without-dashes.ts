import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { Word } from "../../../source/words.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Rule } from "../../rule.ts";
import { eachInstruction } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** What looks like a flag of RUN: a variable of the shell is rarely called so and has no such value. */
const RUN_FLAG =
  /^[-\u2013\u2014]?(?:mount=(?:[^,\s]*,)*(?:type=(?:bind|cache|tmpfs|secret|ssh)|target=|dst=|source=|from=|id=)|network=(?:none|host|default)$|security=(?:insecure|sandbox)$|device=[\w.-]+\/)/;
const COPY_FLAG = /^[-\u2013\u2014]?(?:from|chown|chmod|exclude|parents|link|checksum|keep-git-dir|unpack)=/;

/** One dash, or the longer one that word processors make of two. */
const DASH = /^[-\u2013\u2014]/;

export const flagWithoutDashes: Rule = {
  id: "stages/flag-without-dashes",
  family: "stages",
  title: "A flag without its dashes",
  severity: "warning",
  check: eachInstruction(["run", "copy", "add"], (at) => {
    const word = findFlag(at);
    if (!word) return null;
    const [name = ""] = word.text.replace(DASH, "").split("=", 1);
    const effect = effectOf(at, word);
    const message = say`\`${word.text}\` isn't a flag: ${effect}; write \`--${name}\``;
    const range = at.rangeOf(word);
    const dashes = { start: range.start, end: range.start + (DASH.test(word.text) ? 1 : 0) };
    const fix = changing(unsafeFix(say`Write \`--${name}\``, replace(dashes, "--")), "edges", "environment");
    return {
      message,
      range,
      fixes: [fix],
      severity: at.keyword === "run" && !DASH.test(word.text) ? "warning" : "error",
    };
  }),
};

/** The first words, where flags are. */
function findFlag(at: InstructionFacts): Word | undefined {
  const [first] = at.argumentWords;
  if (!first || at.syntax.isJson) return undefined;
  const pattern = at.keyword === "run" ? RUN_FLAG : COPY_FLAG;
  return pattern.test(first.text) ? first : undefined;
}

function effectOf({ keyword }: InstructionFacts, { text }: Word): string {
  if (keyword !== "run") return "it is treated as a file to copy";
  return DASH.test(text) ? "the shell treats it as a program" : "it sets a shell variable";
}
