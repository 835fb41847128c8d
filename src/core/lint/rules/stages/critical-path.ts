import { stageInstructions } from "../../facts/stages/stage-at.ts";
import { packageInstallsAt } from "../../facts/packages/package-installs.ts";
import type { Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { installAbove, waitingPackages } from "./waiting-packages.ts";
import { say } from "../../say.ts";

export const criticalPath: Rule = {
  id: "stages/critical-path",
  family: "stages",
  title: "Packages wait for a stage that they don't need",
  severity: "warning",
  check: (facts) =>
    waitingPackages(facts).flatMap((waiting) => {
      const copy = waiting.copies.find(
        ({ source }) => source >= 0 && stageInstructions(facts, source).some(({ keyword }) => keyword === "run"),
      );
      const [install] = packageInstallsAt(facts, waiting.at);
      if (!copy || !install) return [];
      const { at, source } = copy;
      const name = facts.input.stages[source]?.label ?? "";
      const line = waiting.at.lines.first;
      const message = say`\`${install.command.nameWord.text}\` on line ${line} waits until \`${name}\` is built, and runs again whenever it changes`;
      const severity = whereItShips(facts, at, "warning");
      return [
        toFinding(at, {
          message,
          range: at.rangeOf(at.flagWord("from")),
          severity,
          fixes: installAbove(waiting, copy),
        }),
      ];
    }),
};
