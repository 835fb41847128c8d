import { basePath, isInsidePath, joinPath, pathFrom } from "../../../text/path.ts";
import type { ShellCommand, ShellWord } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { hasFlag, plainArgs } from "../../../shell/script/shell-args.ts";
import { stepsAt } from "../../facts/steps-at.ts";
import { type StageTransfer, type TransferredPath, transfersOf } from "../../facts/transfers.ts";
import { insert, replace, unsafeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import type { Fix } from "../../problem.ts";
import { shipsToUsers } from "../../facts/stages/stage-roles.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const chownAfterCopy: Rule = {
  id: "stages/chown-after-copy",
  family: "stages",
  title: "A later chown stores copied files twice",
  severity: "warning",
  check: (facts) =>
    (shipsToUsers(facts) ? facts.commands("chown") : []).flatMap(({ at, command }): Finding[] => {
      if (
        at.isTrigger ||
        command.depth > 0 ||
        !hasFlag(command, "R", "recursive") ||
        hasFlag(command, "from") ||
        !facts.ships(at.stage)
      )
        return [];
      const [owner, ...places] = plainArgs(command);
      if (!owner) return [];
      const copies = copiesInto(facts, at, places).filter(
        (copy) => !copy.paths.every((path) => isRemoved(at, command, path)),
      );
      const [first] = copies;
      if (!first) return [];
      const { start, end } = at.scriptRange(command);
      const written = at.text.slice(start, end).replace(/\s*\\?\r?\n\s*/g, " ");
      const message = say`\`${written}\` stores the files from line ${first.at.lines.first} again, in a different layer`;
      // a few small files cost next to nothing
      const severity = copies.every(({ paths }) => paths.every(isSmall)) ? "info" : "warning";
      return [
        toFinding(at, { message, range: { start, end }, severity, fixes: copyOwned(at, command, owner, copies) }),
      ];
    }),
};

/** What was copied before into one of these places. */
function copiesInto(facts: Facts, at: InstructionFacts, places: readonly ShellWord[]): StageTransfer[] {
  const step = stepsAt(facts, at).find(({ op }) => op.kind === "exec");
  const cwd = step?.op.kind === "exec" ? step.op.cwd : "";
  const directories = places.filter(({ isLiteral }) => isLiteral).map(({ text }) => pathFrom(cwd, text));
  if (cwd === "" || at.script.commands.some(({ name }) => name === "cd")) return [];
  return transfersOf(facts, at.stage).filter(
    (copy) =>
      copy.at.range.start < at.range.start &&
      !copy.at.flagWord("chown") &&
      copy.paths.some(
        ({ destination }) =>
          destination !== null && directories.some((directory) => isInsidePath(joinPath(destination), directory)),
      ),
  );
}

/** The RUN removes the file before it changes owners. */
function isRemoved({ script }: InstructionFacts, chown: ShellCommand, { word, destination }: TransferredPath): boolean {
  if (destination === null) return false;
  const name = basePath(word.text.replaceAll(/\$(\w+)/g, "$${$1}"));
  return script.commands.some(
    (command) =>
      command.name === "rm" &&
      command.start < chown.start &&
      plainArgs(command).some(({ text }) => text === joinPath(destination) || text === joinPath(destination, name)),
  );
}

/** Settings and scripts, by their names. */
const SMALL =
  /(?:\.(?:conf|cfg|cnf|ini|ya?ml|toml|json|xml|properties|env|list|repo|rsp|rc|txt|md|sh|default|template|tmpl|j2|crt|pem|pub|sample)|^\.\w+|rc)$/i;

function isSmall({ word, path }: TransferredPath): boolean {
  return !word.text.includes("*") && path !== null && SMALL.test(basePath(path));
}

/** Copies with the owner at once; only where the RUN does nothing else. */
function copyOwned(
  at: InstructionFacts,
  command: ShellCommand,
  owner: ShellWord,
  copies: readonly StageTransfer[],
): Fix[] {
  if (at.script.commands.length !== 1 || !owner.isLiteral || command.redirects.length > 0 || at.syntax.isJson)
    return [];
  const flags = copies.map((copy) => insert(copy.at.keywordRange.end, ` --chown=${owner.text}`));
  return [unsafeFix(say`Copy with \`--chown\``, ...flags, replace(lineRangeOf(at), ""))];
}
