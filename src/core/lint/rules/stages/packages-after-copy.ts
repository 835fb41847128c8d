import { packageInstallsAt } from "../../facts/packages/package-installs.ts";
import type { StageTransfer } from "../../facts/transfers.ts";
import type { Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { installAbove, waitingPackages } from "./waiting-packages.ts";
import { say } from "../../say.ts";

export const packagesAfterCopy: Rule = {
  id: "stages/packages-after-copy",
  family: "stages",
  title: "Packages are installed after the source is copied",
  severity: "warning",
  check: (facts) =>
    waitingPackages(facts).flatMap((waiting) => {
      const copy = waiting.copies.find(isSource);
      const [install] = packageInstallsAt(facts, waiting.at);
      const [path] = copy?.paths ?? [];
      if (!copy || !path || !install) return [];
      const { at } = waiting;
      const written = `${copy.at.keyword.toUpperCase()} ${path.word.text}`;
      const message = say`\`${install.command.nameWord.text}\` runs again after any file change: \`${written}\` on line ${copy.at.lines.first} comes first`;
      const severity = whereItShips(facts, at, "warning");
      return [
        toFinding(at, {
          message,
          range: at.scriptRange(install.command),
          severity,
          fixes: installAbove(waiting, copy),
        }),
      ];
    }),
};

/** What changes with every edit of the project. */
function isSource({ isFromContext, paths }: StageTransfer): boolean {
  return isFromContext && paths.some(({ path }) => path !== null && /^\/(?:\*|src|app|source)?$/.test(path));
}
