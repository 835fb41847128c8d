import type { BaseImage } from "../../../source/base-image.ts";
import type { Facts, StageFacts } from "../../facts/facts.ts";
import { pairsOf } from "../../../source/pairs.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const dl3049: Rule = {
  id: "DL3049",
  family: "hadolint",
  title: "A label that the schema requires is missing",
  severity: "info",
  check: (facts) => [...facts.config.labelSchema.keys()].flatMap((label) => findMissing(facts, label)),
};

interface Candidate {
  readonly stage: StageFacts;
  readonly base: BaseImage;
}

/** A stage has the label, is built FROM one that has it, or is only there for others to copy or to add it. */
function findMissing(facts: Facts, label: string): Finding[] {
  const labelled = new Set<string>();
  let open: Candidate[] = [];
  const settle = (alias: string): void => {
    open = open.filter(({ base }) => base.alias === "" || base.alias !== alias.toLowerCase());
  };
  for (const stage of facts.stages) {
    if (!stage.from) continue;
    const base = stage.from.base;
    let hasLabel = labelled.has(base.name.toLowerCase());
    if (!hasLabel) open.push({ stage, base });
    for (const at of stage.instructions) {
      if (at.isTrigger) continue;
      const source = at.keyword === "copy" ? at.flagValue("from") : undefined;
      if (source !== undefined) settle(source);
      if (at.keyword !== "label" || !pairsOf(at).some(({ key }) => key === label)) continue;
      hasLabel = true;
      settle(base.alias === "" ? base.name : base.alias);
      open = open.filter((candidate) => candidate.stage !== stage);
    }
    if (hasLabel && base.alias !== "") labelled.add(base.alias);
  }
  return open.flatMap(({ stage: { from }, base }) =>
    from
      ? [
          toFinding(from, {
            message: say`The stage has no \`${label}\` label`,
            range: from.rangeOf(base.aliasWord ?? base.imageWord),
          }),
        ]
      : [],
  );
}
