import type { Facts } from "../../facts/facts.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { changing, insert, unsafeFix } from "../../fix/edits.ts";
import { lineEndOf, lineStartOf } from "../../fix/line-start.ts";
import type { Fix } from "../../problem.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { findVariable } from "../../../text/find-variable.ts";
import { say } from "../../say.ts";

export const argInStage: Rule = {
  id: "stages/arg-in-stage",
  family: "stages",
  title: "FROM uses an argument that is declared inside a stage",
  severity: "warning",
  aliases: ["UndefinedArgInFrom"],
  isPreferred: true,
  check: (facts) =>
    facts.of("from").flatMap((at): Finding[] => {
      if (at.isTrigger) return [];
      const [name] = undeclaredIn(facts, at);
      const declared =
        name === undefined
          ? undefined
          : argsInStages(facts)
              .get(name)
              ?.findLast(({ range }) => range.start < at.range.start);
      const place = name === undefined ? null : variablePlace(at, name);
      if (name === undefined || !declared || !place) return [];
      const message = say`\`${name}\` is declared on line ${declared.lines.first}, inside a stage: FROM only sees the ARGs before the first FROM`;
      return [toFinding(at, { message, range: at.rangeOf(place), fixes: declareGlobally(facts, declared, name) })];
    }),
};

const UNDECLARED = /^FROM argument '(\w+)' is not declared/;

function undeclaredIn(facts: Facts, at: InstructionFacts): string[] {
  const warnings = facts.warningsAt(at.holder.index).filter(({ rule }) => rule === "UndefinedArgInFrom");
  return warnings.flatMap(({ message }) => UNDECLARED.exec(message)?.[1] ?? []);
}

const argsInStages = memoize((facts): ReadonlyMap<string, readonly InstructionFacts[]> => {
  const declared = facts.of("arg").filter(({ stage, isTrigger }) => stage >= 0 && !isTrigger);
  const places = declared.flatMap((at) => (at.as("arg")?.definitions ?? []).map(({ key }) => ({ key, at })));
  return new Map([...groupBy(places, ({ key }) => key)].map(([key, of]) => [key, of.map(({ at }) => at)]));
});

function variablePlace({ syntax }: InstructionFacts, name: string): { start: number; end: number } | null {
  const { original } = syntax;
  const found = findVariable(original, name);
  if (!found) return null;
  const end = found.isBraced ? original.indexOf("}", found.end) + 1 : found.end;
  return end === 0 ? null : { start: found.start, end };
}

/** Declares it before the first FROM as well, with the default it has in the stage. */
function declareGlobally(facts: Facts, declared: InstructionFacts, name: string): Fix[] {
  const [first] = facts.of("from");
  const definition = declared.as("arg")?.definitions.find(({ key }) => key === name);
  if (!first || definition?.value === undefined || definition.value.includes("$")) return [];
  const written = declared.argumentWords.find(({ text }) => text.startsWith(`${name}=`))?.text ?? "";
  if (written === "") return [];
  const edit = insert(lineStartOf(first), `ARG ${written}${lineEndOf(first)}`);
  const fix = unsafeFix(say`Declare \`${written}\` before the first FROM`, edit);
  return [changing(fix, "bases", "platforms", "edges", "environment")];
}
