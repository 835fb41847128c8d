import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const dl3006: Rule = {
  id: "DL3006",
  family: "hadolint",
  title: "An image without a tag",
  severity: "warning",
  check: (facts) => {
    const aliases = new Set<string>();
    const found: Finding[] = [];
    for (const at of facts.of("from")) {
      if (at.isTrigger) continue;
      const base = at.base;
      const isStage = aliases.has(base.name.toLowerCase());
      if (base.alias !== "") aliases.add(base.alias);
      const isOpen = base.tag === "" && base.digest === "" && base.name !== "" && base.name !== "scratch";
      if (!isOpen || isStage || base.name.startsWith("$") || isNoImage(facts, at) || isLocal(facts, base.name))
        continue;
      const message = say`\`${base.written}\` has no tag, so it means \`latest\`, which can change at any time`;
      const severity = whereItShips(facts, at, "warning");
      found.push(toFinding(at, { message, severity, range: at.rangeOf(base.imageWord) }));
    }
    return found;
  },
};

/** By its name, the image was built on this machine, and no registry moves its `latest`. */
function isLocal({ input }: Facts, name: string): boolean {
  return !input.isExact && /^(?:localhost|local|local-image)\//.test(name);
}

/** What FROM names is a stage in the end, or a part of the name has no value: a tag is not what is missing. */
function isNoImage(facts: Facts, at: InstructionFacts): boolean {
  const { input } = facts;
  // a named context comes instead of the image
  if (!input.isExact && input.stages[at.stage]?.base.kind === "context") return true;
  if (input.isExact || !at.base.written.includes("$")) return false;
  const resolved = input.stages[at.stage]?.base.kind;
  if (resolved === "stage" || resolved === "unknown") return true;
  return facts.warningsAt(at.holder.index).some(({ rule }) => rule === "UndefinedArgInFrom");
}
