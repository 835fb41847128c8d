import { dependencyInstallsAt } from "../../facts/dependency-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { packageInstallsAt } from "../../facts/package-installs.ts";
import { instructionsOf } from "../../facts/stage-at.ts";
import { insert, replace, unsafeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import { lineStartOf } from "../../fix/line-start.ts";
import type { Fix } from "../../problem.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../shapes.ts";

/** Another value in every build. */
const VOLATILE =
  /^(?:(?:GIT|VCS|CI|SOURCE|BUILD)_)?(?:COMMIT(?:_(?:SHA|HASH|ID|REF))?|SHA|REVISION|VCS_REF|GIT_REF|BUILD_(?:DATE|TIME|TIMESTAMP|NUMBER|ID)|CACHE_?BUST(?:ER)?|TIMESTAMP)$/i;
const MEANT = /^CACHE_?BUST/i;

export const volatileArg: Rule = {
  id: "stages/volatile-arg",
  family: "stages",
  title: "An argument that changes with every build stands too early",
  severity: "warning",
  check: (facts) =>
    facts.of("arg").flatMap((at): Finding[] => {
      const [definition, ...others] = at.as("arg")?.definitions ?? [];
      if (!definition || others.length > 0 || at.stage < 0 || at.isTrigger || !facts.isBuilt(at.stage)) return [];
      const { key } = definition;
      if (!VOLATILE.test(key) || MEANT.test(key)) return [];
      const { installs, use } = readBetween(facts, at, key);
      const [install] = installs;
      if (!install) return [];
      const message = `Each new \`${key}\` makes the \`RUN\` of line ${install.lines.first} install everything again: it stands below, and does not read it`;
      const range = at.rangeOf(at.argumentWords[0]);
      return [
        toFinding(at, { message, range, severity: whereItShips(facts, at, "warning"), fixes: moveDown(at, use) }),
      ];
    }),
};

/** The installations between the ARG and the first instruction that reads it. */
function readBetween(
  facts: Facts,
  arg: InstructionFacts,
  key: string,
): { installs: InstructionFacts[]; use: InstructionFacts | undefined } {
  const behind = instructionsOf(facts, arg.stage).filter(({ range }) => range.start > arg.range.start);
  const used = behind.findIndex((at) => reads(at, key));
  const before = used < 0 ? behind : behind.slice(0, used);
  const installs = before.filter(
    (at) => dependencyInstallsAt(facts, at).length > 0 || packageInstallsAt(facts, at).length > 0,
  );
  return { installs, use: behind[used] };
}

function reads({ syntax, holder }: InstructionFacts, key: string): boolean {
  return syntax.original.includes(key) || holder.heredocs.some(({ content }) => content.includes(key));
}

/** Moves the ARG to where it is read. */
function moveDown(at: InstructionFacts, use: InstructionFacts | undefined): Fix[] {
  if (!use || at.holder.comments.length > 0 || use.holder.comments.length > 0) return [];
  const range = lineRangeOf(at);
  return [
    unsafeFix(
      "Declare it where it is read",
      replace(range, ""),
      insert(lineStartOf(use), at.text.slice(range.start, range.end)),
    ),
  ];
}
