import type { Facts } from "../../facts/facts.ts";
import { fromOf, stageInstructions } from "../../facts/stages/stage-at.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { isBuilderName, isShippingName, isTestName, isUtilityName } from "../../facts/stages/stage-roles.ts";
import { insert, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import type { Stage } from "../../../resolve/stage.ts";
import { say } from "../../say.ts";

export const lastStageNotShipped: Rule = {
  id: "stages/last-stage-not-shipped",
  family: "stages",
  title: "The last stage isn't the one meant to be published",
  severity: "warning",
  check: (facts) => {
    const last = facts.input.stages.at(-1);
    const at = last ? fromOf(facts, last.index) : null;
    if (!last || !at || !(isTestName(last.name) || isUtilityName(last.name))) return [];
    const meant = findMeant(facts, last);
    if (!meant) return [];
    const message = say`A build without \`--target\` builds \`${last.name}\`, the last stage, not \`${meant.name}\``;
    return [toFinding(at, { message, range: at.rangeOf(at.base.aliasWord), fixes: shipAgain(facts, meant) })];
  },
};

/** The stage that the image is made for: nothing takes files from it, and its name or a command to start says so. */
function findMeant(facts: Facts, last: Stage): Stage | undefined {
  const links = stageLinks(facts);
  const candidates = facts.input.stages.filter(({ index, name }) => {
    if (index === last.index || name === "" || isTestName(name) || isUtilityName(name)) return false;
    if (links.usersOf(index).some(({ kind }) => kind !== "from")) return false;
    return isShippingName(name) || (startsSomething(facts, index) && !isBuilderName(name) && !/base|common/.test(name));
  });
  const named = candidates.filter(({ name }) => isShippingName(name));
  const meant = named.length > 0 ? named : candidates;
  // of several it is a collection of targets, of which none is the one
  return meant.length === 1 ? meant[0] : undefined;
}

function startsSomething(facts: Facts, index: number): boolean {
  return stageInstructions(facts, index).some(({ keyword }) => keyword === "cmd" || keyword === "entrypoint");
}

function shipAgain({ input: { text } }: Facts, { name }: Stage): Fix[] {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = text.endsWith("\n") ? lineEnd : lineEnd + lineEnd;
  return [unsafeFix(say`Make \`${name}\` the default`, insert(text.length, `${gap}FROM ${name}${lineEnd}`))];
}
