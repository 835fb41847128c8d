import type { Facts } from "../../facts/facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { type SourceReference, sourceReferences } from "../../facts/source-references.ts";
import { fromOf } from "../../facts/stages/stage-at.ts";
import { changing, insert, replace, safeFix, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const numericFrom: Rule = {
  id: "stages/numeric-from",
  family: "stages",
  title: "COPY --from refers to a stage by number",
  severity: "info",
  check: (facts) =>
    numericReferences(facts).map((reference) => {
      const { at, written, range } = reference;
      const message = say`\`--from=${written}\` means a different stage as soon as one is added before it`;
      return toFinding(at, { message, range, fixes: nameStage(facts, Number(written)) });
    }),
};

/** The references by number to a stage that there is. */
const numericReferences = memoize((facts): readonly SourceReference[] => {
  const { stages } = facts.input;
  return sourceReferences(facts).filter(
    ({ at, kind, written }) =>
      kind === "copy" && /^\d+$/.test(written) && Number(written) !== at.stage && stages[Number(written)] !== undefined,
  );
});

/** Gives the stage a name where it has none, and writes it wherever its number is. */
function nameStage(facts: Facts, stage: number): Fix[] {
  const { stages } = facts.input;
  const from = fromOf(facts, stage);
  const name = newNames(facts).get(stage);
  if (!from || name === undefined) return [];
  const isNamed = stages[stage]?.name === name;
  const { imageWord } = from.base;
  const as = from.syntax.keywordWritten === "from" ? "as" : "AS";
  const naming = isNamed ? [] : [insert(from.rangeOf(imageWord).end, ` ${as} ${name}`)];
  const references = numericReferences(facts).filter(({ written }) => Number(written) === stage);
  const edits = [...naming, ...references.map(({ range }) => replace(range, name))];
  // a new name is a new target, and a matter of taste
  return [
    isNamed
      ? safeFix(say`Write \`${name}\``, ...edits)
      : changing(unsafeFix(say`Name the stage \`${name}\``, ...edits), "names"),
  ];
}

/** For each stage that is referred to by number the name to use; none for one whose name another stage has too. */
const newNames = memoize((facts): ReadonlyMap<number, string> => {
  const { stages } = facts.input;
  const taken = new Set([
    ...stages.map(({ name }) => name),
    ...sourceReferences(facts).map(({ written }) => written.toLowerCase()),
  ]);
  const names = new Map<number, string>();
  for (const stage of new Set(numericReferences(facts).map(({ written }) => Number(written)))) {
    const known = stages[stage]?.name ?? "";
    if (known !== "") {
      if (stages.filter(({ name }) => name === known).length === 1) names.set(stage, known);
      continue;
    }
    let name = "build";
    for (let number = 2; taken.has(name); number++) name = `build-${number}`;
    taken.add(name);
    names.set(stage, name);
  }
  return names;
});
