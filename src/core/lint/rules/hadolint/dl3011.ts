import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

const PORTS = /^["']?(\d+)(?:-(\d+))?(?:\/\w+)?["']?$/;

export const dl3011: Rule = {
  id: "DL3011",
  family: "hadolint",
  title: "A port above 65535",
  severity: "error",
  aliases: ["BuildError"],
  check: eachInstruction(["expose"], (at) => {
    const word = at.argumentWords.find(({ text }) => {
      const [, first = "0", last = "0"] = PORTS.exec(text) ?? [];
      return Math.max(Number(first), Number(last)) > 65535;
    });
    return word ? { message: say`\`${word.text}\`: ports go up to 65535`, range: at.rangeOf(word) } : null;
  }),
};
