import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { unquote } from "../../../source/words.ts";
import type { Facts } from "../../facts/facts.ts";
import { ranTrigger } from "../../facts/stages/ran-trigger.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { InheritedMark } from "./inherited-mark.ts";
import { say } from "../../say.ts";

const ANYWHERE_SURE = /^(?:[/$\\]|[A-Za-z]:)/;

export const dl3045: Rule = {
  id: "DL3045",
  family: "hadolint",
  title: "COPY to a relative path before any WORKDIR",
  severity: "warning",
  check: (facts) => {
    const hasWorkdir = new InheritedMark();
    const found: Finding[] = [];
    for (const at of facts.instructions) {
      if (at.isTrigger) continue;
      if (at.keyword === "from") hasWorkdir.enter(at.base);
      else if (at.keyword === "workdir") hasWorkdir.set();
      else if (at.keyword === "copy" && !hasWorkdir.isSet) {
        const target = at.argumentWords.at(-1);
        const path = unquote(target?.text ?? "");
        if (!target || at.argumentWords.length < 2 || ANYWHERE_SURE.test(path)) continue;
        const directory = facts.input.isExact ? undefined : knownDirectory(facts, at);
        // a directory that an unknown image, or the target behind a context, may set
        if (!facts.input.isExact && (mayBeSet(facts, at) || setByTrigger(facts, at.stage))) continue;
        const message =
          directory === undefined
            ? say`\`${path}\` is relative, and no WORKDIR is set above`
            : say`\`${path}\` is relative to \`${directory}\`, which only the base image sets`;
        const severity = facts.input.isExact ? "warning" : "info";
        found.push(toFinding(at, { message, range: at.rangeOf(target), severity }));
      }
    }
    return found;
  },
};

const setByTrigger = ranTrigger(({ kind }) => kind === "workdir");

/** The directory that the base image sets; undefined where it sets none. */
function knownDirectory(facts: Facts, { stage }: InstructionFacts): string | undefined {
  const root = rootImage(facts, stage);
  return root.kind === "image" ? root.known?.workingDir || undefined : undefined;
}

function mayBeSet(facts: Facts, { stage }: InstructionFacts): boolean {
  const root = rootImage(facts, stage);
  return (root.kind === "unknown" && stage >= 0) || (root.kind === "image" && root.known === null);
}
