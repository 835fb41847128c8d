import { toLower } from "../../../text/case.ts";
import { isOfficialImage } from "../../facts/images/official-images.ts";
import { sourceReferences } from "../../facts/source-references.ts";
import { isBuilderName, isTestName } from "../../facts/stages/stage-roles.ts";
import { allStageNames, stagesNamed } from "../../facts/stages/stages-by-name.ts";
import { refusedStageNames, suggestStage } from "../../facts/stages/suggest-stage.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

const STAGE_NAME = /^[a-z][\w-]*$/i;

export const unknownStage: Rule = {
  id: "stages/unknown-stage",
  family: "stages",
  title: "A stage that doesn't exist",
  severity: "warning",
  aliases: ["DL3022"],
  check: (facts) => {
    const { stages } = facts.input;
    return sourceReferences(facts).flatMap(({ at, kind, written, range }) => {
      const numbered = kind === "mount" && /^\d+$/.test(written) ? stages[Number(written)] : undefined;
      if (numbered) {
        const message = say`A mount only finds stages by name: \`${written}\` is pulled as an image`;
        const { name } = numbered;
        const fixes = name === "" ? [] : [changing(unsafeFix(say`Write \`${name}\``, replace(range, name)), "edges")];
        return [toFinding(at, { message, range, fixes })];
      }
      // a base image of that name may have been built on this machine
      if (kind === "from" || !STAGE_NAME.test(written) || isOfficialImage(toLower(written))) return [];
      const wanted = toLower(written);
      if (stagesNamed(facts, wanted).length > 0 || !isStageLike(wanted)) return [];
      if (refusedStageNames(facts).has(wanted)) return [];
      const paths = at.argumentWords.slice(0, -1).map(({ text }) => text);
      if (suggestStage(facts, { written, paths, names: [...allStageNames(facts)] }) !== "") return [];
      const message = say`There is no stage called \`${written}\`: it is pulled as an image from Docker Hub`;
      return [toFinding(at, { message, range })];
    });
  },
};

/** Nobody calls an image on Docker Hub like this. */
function isStageLike(name: string): boolean {
  return isBuilderName(name) || isTestName(name) || /^(?:base|prod|production|final|runtime|release)$/.test(name);
}
