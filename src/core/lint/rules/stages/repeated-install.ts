import { dependencyInstalls } from "../../facts/packages/dependency-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { packageOnlyRuns } from "../../facts/packages/package-installs.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { stepsAt } from "../../facts/steps-at.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const repeatedInstall: Rule = {
  id: "stages/repeated-install",
  family: "stages",
  title: "Several stages install the same packages",
  severity: "info",
  check: (facts) => {
    const runs = new Set([
      ...packageOnlyRuns(facts),
      ...dependencyInstalls(facts)
        .filter(({ isOnlyInstall }) => isOnlyInstall)
        .map(({ at }) => at),
    ]);
    const earlier = new Map<string, InstructionFacts>();
    const found: Finding[] = [];
    for (const at of [...runs].toSorted((a, b) => a.range.start - b.range.start)) {
      const key = keyOf(facts, at);
      if (key === "") continue;
      const first = earlier.get(key);
      if (!first) {
        earlier.set(key, at);
        continue;
      }
      if (first.stage === at.stage || stageLinks(facts).isBuiltOn(at.stage, first.stage)) continue;
      const stage = facts.input.stages[first.stage]?.label ?? "";
      const [command] = at.script.commands;
      const message = say`\`${stage}\` installs the same packages on line ${first.lines.first}: they are downloaded and stored twice`;
      found.push(toFinding(at, { message, range: command ? at.scriptRange(command.nameWord) : at.keywordRange }));
    }
    return found;
  },
};

/** The same for RUNs that do the same on the same image; "" for one that is not built, or that BuildKit makes one with another. */
function keyOf(facts: Facts, at: InstructionFacts): string {
  const root = rootImage(facts, at.stage);
  const isStep = stepsAt(facts, at).some(({ op }) => op.kind === "exec");
  if (root.kind !== "image" || !isStep) return "";
  const script = at.script.text.replace(/\s+/g, " ").trim();
  const base = facts.input.stages[root.stage]?.base;
  const start = base?.kind === "context" ? `${base.key} ` : "";
  return `${start}${root.registry}/${root.path}:${root.tag}@${root.digest}\n${script}`;
}
