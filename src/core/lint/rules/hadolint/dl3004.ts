import { replace, unsafeFix } from "../../fix/edits.ts";
import type { Facts } from "../../facts/facts.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { stageInstructions } from "../../facts/stages/stage-at.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl3004: Rule = {
  id: "DL3004",
  family: "hadolint",
  title: "sudo in a RUN",
  severity: "warning",
  check: eachRun(["sudo"], (at, commands, facts) => {
    const [first] = commands;
    if (!first || !(facts.input.isExact || isRootAt(facts, at))) return null;
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

/** Whether a RUN is certainly run by root: an image that isn't known may have a user that needs `sudo`. */
function isRootAt(facts: Facts, at: InstructionFacts): boolean {
  const user = stageLinks(facts)
    .chainOf(at.stage)
    .flatMap((stage) => stageInstructions(facts, stage))
    .filter(({ keyword, isTrigger, range }) => keyword === "user" && !isTrigger && range.start < at.range.start)
    .toSorted((a, b) => a.range.start - b.range.start)
    .at(-1);
  if (user) return /^"?(?:root|0)(?:$|[:"])/.test(user.syntax.args[0] ?? "");
  const root = rootImage(facts, at.stage);
  return root.kind !== "image" || (root.known !== null && /^(?:root|0)?(?::|$)/.test(root.known.user));
}
