import { cleanPath } from "../../../text/path.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { type StageTransfer, transfers } from "../../facts/transfers.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import type { Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const copyFromOwnBase: Rule = {
  id: "stages/copy-from-own-base",
  family: "stages",
  title: "A stage copies from the stage it starts from",
  severity: "warning",
  check: (facts) =>
    transfers(facts).flatMap((transfer) => {
      const { at, source } = transfer;
      if (source < 0 || !stageLinks(facts).isBuiltOn(at.stage, source)) return [];
      const name = facts.input.stages[source]?.label ?? "";
      const isSame = keepsPaths(transfer);
      const message = isSame
        ? say`The stage starts from \`${name}\`, which already has these files at this path`
        : say`The stage starts from \`${name}\`: files copied from it are in the image twice`;
      const fixes = isSame ? [changing(unsafeFix(say`Remove the COPY`, replace(lineRangeOf(at), "")), "edges")] : [];
      const severity = whereItShips(facts, at, "warning");
      return [toFinding(at, { message, range: at.rangeOf(at.flagWord("from")), severity, fixes })];
    }),
};

/** Everything goes to where it is in the base. */
function keepsPaths({ paths }: StageTransfer): boolean {
  return (
    paths.length === 1 &&
    paths.every(({ path, destination }) => path !== null && destination !== null && cleanPath(destination) === path)
  );
}
