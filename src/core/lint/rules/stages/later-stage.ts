import { isOfficialImage } from "../../facts/images/official-images.ts";
import { sourceReferences } from "../../facts/source-references.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { stagesNamed } from "../../facts/stages/stages-by-name.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const laterStage: Rule = {
  id: "stages/later-stage",
  family: "stages",
  title: "A stage is used before it is defined",
  severity: "warning",
  aliases: ["DL3022"],
  check: (facts) => {
    return sourceReferences(facts).flatMap((reference) => {
      const { at, kind, written, range } = reference;
      const name = kind === "from" ? written : written.toLowerCase();
      const named = stagesNamed(facts, name);
      const later = named.find(({ index }) => index > at.stage);
      if (!later || named.some(({ index }) => index <= at.stage)) return [];
      const line = later.lines.first;
      if (kind === "from") {
        if (isOfficialImage(name)) return [];
        const message = say`\`${written}\` is defined later, on line ${line}: here it is pulled as an image`;
        return [toFinding(at, { message, range })];
      }
      const isEdge = stageLinks(facts)
        .usesOf(at.stage)
        .some(({ source }) => source === later.index);
      if (!isEdge) return [];
      const message = say`\`${written}\` is defined on line ${line}, below the stage that copies from it`;
      return [toFinding(at, { message, range, severity: "info" })];
    });
  },
};
