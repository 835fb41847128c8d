import type { Facts } from "../../facts/facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { mayBeNamed, sourceReferences } from "../../facts/source-references.ts";
import { fromOf, stageInstructions } from "../../facts/stages/stage-at.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { stagesNamed } from "../../facts/stages/stages-by-name.ts";
import { isBuilderName, isTestName } from "../../facts/stages/stage-roles.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import type { Fix } from "../../problem.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const unusedStage: Rule = {
  id: "stages/unused-stage",
  family: "stages",
  title: "A stage that no other stage uses",
  severity: "warning",
  check: (facts) => {
    const { stages } = facts.input;
    const last = stages.length - 1;
    const links = stageLinks(facts);
    const roots = stages.filter(({ index, name }) => index === last || name !== "").map(({ index }) => index);
    const reachable = links.neededBy(roots);
    return stages.flatMap(({ index, name, baseWritten }) => {
      const at = fromOf(facts, index);
      if (!at || index === last) return [];
      const { aliasWord, imageWord } = at.base;
      if (name === "" && !reachable.has(index)) {
        const message = say`No other stage uses this stage from \`${baseWritten}\`, and without a name, no \`--target\` can build it`;
        return [toFinding(at, { message, range: at.rangeOf(imageWord), fixes: removeStage(facts, index) })];
      }
      if (!isForgotten(facts, index, name)) return [];
      const message = say`No other stage uses \`${name}\``;
      return [
        toFinding(at, { message, range: at.rangeOf(aliasWord), severity: "info", fixes: removeStage(facts, index) }),
      ];
    });
  },
};

/** It is called like a stage that others take from, makes something, and nobody does. */
function isForgotten(facts: Facts, index: number, name: string): boolean {
  // its own check is built by its name: `vendor-validate`, `deps-outdated`
  if (!isBuilderName(name) || isTestName(name) || stagesNamed(facts, name).length > 1) return false;
  if (stageLinks(facts).usersOf(index).length > 0 || mayBeNamed(facts, name)) return false;
  const keywords = new Set(stageInstructions(facts, index).map(({ keyword }) => keyword));
  return keywords.has("run") && !keywords.has("cmd") && !keywords.has("entrypoint");
}

/** Something names a stage by its number. */
const usesNumbers = memoize((facts) => sourceReferences(facts).some(({ written }) => /^\d+$/.test(written)));

function removeStage(facts: Facts, index: number): Fix[] {
  const from = fromOf(facts, index);
  // the numbers of the stages behind it would change
  if (!from || usesNumbers(facts)) return [];
  const last = stageInstructions(facts, index).at(-1) ?? from;
  const range = { start: lineRangeOf(from).start, end: lineRangeOf(last).end };
  const blank = /^(?:[ \t]*\r?\n)*/.exec(from.text.slice(range.end))?.[0].length ?? 0;
  return [
    changing(unsafeFix(say`Remove the stage`, replace({ start: range.start, end: range.end + blank }, "")), "stages"),
  ];
}
