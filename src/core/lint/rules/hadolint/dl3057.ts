import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

interface Candidate {
  readonly at: InstructionFacts;
  readonly base: string;
  readonly name: string;
}

export const dl3057: Rule = {
  id: "DL3057",
  family: "hadolint",
  title: "No HEALTHCHECK",
  severity: "info",
  isOptIn: true,
  check: (facts) => {
    const checked = new Set<string>();
    const open = new Set<Candidate>();
    for (const { from, instructions } of facts.stages) {
      if (!from) continue;
      const { name, alias } = from.base;
      const candidate = { at: from, base: name.toLowerCase(), name: alias === "" ? name.toLowerCase() : alias };
      if (checked.has(candidate.base)) checked.add(candidate.name);
      else open.add(candidate);
      if (instructions.some((at) => at.keyword === "healthcheck" && !at.isTrigger)) settle(candidate, open, checked);
    }
    // nobody runs a container of a stage that is only built with
    const reported = [...open].filter(({ at }) => facts.input.isExact || facts.ships(at.stage));
    return reported.map(({ at }) =>
      toFinding(at, { message: say`No HEALTHCHECK: nothing says whether the container is healthy` }),
    );
  },
};

/** A stage with a health check is fine, and so are the stages it is built FROM. */
function settle(candidate: Candidate, open: Set<Candidate>, checked: Set<string>): void {
  open.delete(candidate);
  checked.add(candidate.name);
  for (const below of open) if (below.name === candidate.base) settle(below, open, checked);
}
