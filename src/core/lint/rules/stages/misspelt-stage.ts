import { toLower } from "../../../text/case.ts";
import type { Facts } from "../../facts/facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { type SourceReference, sourceReferences } from "../../facts/source-references.ts";
import { stagesNamed } from "../../facts/stages/stages-by-name.ts";
import { refusedStageNames, suggestStage } from "../../facts/stages/suggest-stage.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** What can't be the name of a stage: it has a tag, a path, a digest or a variable. */
const NO_STAGE_NAME = /[:/@$]/;

/** More names than these are not compared: it would take seconds. */
const MOST_COMPARISONS = 1_000_000;

export const misspeltStage: Rule = {
  id: "stages/misspelt-stage",
  family: "stages",
  title: "An image that looks like a misspelled stage",
  severity: "warning",
  aliases: ["DL3022"],
  check: (facts) => {
    const references = sourceReferences(facts);
    if (references.length * namedStages(facts).length > MOST_COMPARISONS) return [];
    return references.flatMap((reference) => {
      const { at, kind, written, range } = reference;
      if (NO_STAGE_NAME.test(written) || refusedStageNames(facts).has(toLower(written))) return [];
      const names = candidateNames(facts, reference);
      if (names.length === 0) return [];
      const folded = toLower(written);
      const isCase = kind === "from" && folded !== written && names.includes(folded);
      const paths = at.argumentWords.slice(0, -1).map(({ text }) => text);
      const near = isCase ? folded : suggestStage(facts, { written, paths, names });
      if (near === "") return [];
      const message = isCase
        ? say`FROM finds stages by their exact name, and \`${written}\` is stored as \`${near}\``
        : say`There is no stage called \`${written}\`, so an image with that name is pulled; did you mean \`${near}\`?`;
      return [
        toFinding(at, {
          message,
          range,
          fixes: [
            changing(
              unsafeFix(say`Write \`${near}\``, replace(range, near)),
              "edges",
              "bases",
              "platforms",
              "environment",
            ),
          ],
        }),
      ];
    });
  },
};

/** The stages that could be meant; none where the reference finds one, here or further down. */
function candidateNames(facts: Facts, { at, kind, written }: SourceReference): string[] {
  const wanted = kind === "from" ? written : toLower(written);
  if (/^\d+$/.test(wanted) || stagesNamed(facts, wanted).length > 0) return [];
  const others = namedStages(facts).filter(({ index }) => (kind === "from" ? index < at.stage : index !== at.stage));
  return others.map(({ name }) => name);
}

const namedStages = memoize((facts) => facts.input.stages.filter(({ name }) => name !== ""));
