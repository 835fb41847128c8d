import type { Facts } from "../../facts/facts.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { mayBeNamed } from "../../facts/source-references.ts";
import { fromOf, stageInstructions } from "../../facts/stages/stage-at.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { builtByDefault, isTestName, isUtilityName } from "../../facts/stages/stage-roles.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** With more targets than these the file is a collection of them, and nobody takes the last for the only one. */
const MAX_TARGETS = 2;

export const testNeverRuns: Rule = {
  id: "stages/test-never-runs",
  family: "stages",
  title: "A test stage that a plain build doesn't run",
  severity: "info",
  check: (facts) => {
    const { stages } = facts.input;
    const last = stages.at(-1);
    if (
      !last ||
      isTestName(last.name) ||
      isUtilityName(last.name) ||
      countTargets(facts) > MAX_TARGETS ||
      !startsSomething(facts, last.index)
    )
      return [];
    const built = builtByDefault(facts);
    return stages.flatMap(({ index, name }) => {
      const at = fromOf(facts, index);
      if (
        !at ||
        built.has(index) ||
        !isTestName(name) ||
        mayBeNamed(facts, name) ||
        isUsedByTest(facts, index) ||
        saysHowToRun(at, name)
      )
        return [];
      if (!stageInstructions(facts, index).some(({ keyword }) => keyword === "run")) return [];
      const message = say`\`${name}\` is skipped unless it is the target: nothing in the default build uses it`;
      return [toFinding(at, { message, range: at.rangeOf(at.base.aliasWord) })];
    });
  },
};

/** What a plain build makes is an image to start, not files or its own check. */
function startsSomething(facts: Facts, last: number): boolean {
  const links = stageLinks(facts);
  const keywords = new Set(
    links.chainOf(last).flatMap((stage) => stageInstructions(facts, stage).map(({ keyword }) => keyword)),
  );
  if (keywords.has("cmd") || keywords.has("entrypoint")) return true;
  const takes = links.usesOf(last).some(({ kind, source }) => kind === "copy" && source >= 0);
  return takes && rootImage(facts, last).kind === "image";
}

/** The stages at which something ends that isn't a test. */
function countTargets(facts: Facts): number {
  const links = stageLinks(facts);
  return facts.input.stages.filter(({ index, name }) => links.usersOf(index).length === 0 && !isTestName(name)).length;
}

/** The comment above it is the command that builds it: it's meant to be run by itself. */
function saysHowToRun({ holder }: InstructionFacts, name: string): boolean {
  return holder.comments.some((comment) => {
    const words = comment.split(/[\s=]+/);
    return words.some((word, place) => word === "--target" && words[place + 1] === name);
  });
}

function isUsedByTest(facts: Facts, index: number): boolean {
  const { stages } = facts.input;
  return stageLinks(facts)
    .usersOf(index)
    .some(({ user }) => isTestName(stages[user]?.name ?? ""));
}
