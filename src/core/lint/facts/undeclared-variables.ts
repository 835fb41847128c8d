import type { TextRange } from "../../text/range.ts";
import type { Facts } from "./facts.ts";
import { groupBy } from "../../text/group-by.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { memoize } from "./memoize.ts";
import { stageLinks } from "./stages/stage-links.ts";
import { setIn, type VariableReference, variablesIn } from "../../source/variables-in.ts";
import { findVariable } from "../../text/find-variable.ts";

/** A variable that is read in a stage where neither ARG nor ENV declares it, and is declared elsewhere in the text. */
export interface UndeclaredVariable {
  readonly at: InstructionFacts;
  readonly name: string;
  /** With its `$` and braces. */
  readonly range: TextRange;
}

/** What BuildKit sets for those who declare it. */
const PLATFORM_ARG = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;

/** All of them, in order of the stages; each name once an instruction. */
export const undeclaredVariables = memoize((facts): readonly UndeclaredVariable[] => {
  const declarations = declarationsByName(facts);
  return facts.instructions.flatMap((at) => {
    if (at.isTrigger || at.stage < 0) return [];
    const image = facts.input.baseImages[at.stage];
    const uses = usesIn(facts, at).filter(({ name }) => {
      if (image?.env.some((variable) => variable.name === name) || image?.mayBeSet.includes(name)) return false;
      return declarations.has(name) ? !isDeclaredFor(facts, at, name) : isPlatformArg(name);
    });
    return uses.map((use) => ({ at, ...use }));
  });
});

/** Above in the same stage, or anywhere in one that it is built on. */
function isDeclaredFor(facts: Facts, at: InstructionFacts, name: string): boolean {
  if (declarationsIn(facts, name, at.stage).some(({ range }) => range.start < at.range.start)) return true;
  const { baseOf } = stageLinks(facts);
  for (let stage = baseOf(at.stage); stage !== undefined; stage = baseOf(stage))
    if (declarationsIn(facts, name, stage).length > 0) return true;
  return false;
}

/** The ARGs and ENVs that declare a name, those before the first FROM among them. */
export const declarationsByName = memoize((facts): ReadonlyMap<string, readonly InstructionFacts[]> => {
  const declarations = [...facts.of("arg"), ...facts.of("env")].filter(({ isTrigger }) => !isTrigger);
  const places = declarations.flatMap((at) => namesDeclaredBy(at).map((name) => ({ at, name })));
  const groups = groupBy(places, ({ name }) => name);
  return new Map([...groups].map(([name, of]) => [name, of.map(({ at }) => at)]));
});

/** The ARGs and ENVs of one stage that declare a name. */
export function declarationsIn(facts: Facts, name: string, stage: number): readonly InstructionFacts[] {
  return declarationsByStage(facts).get(name)?.get(stage) ?? NONE;
}

const NONE: readonly InstructionFacts[] = [];

const declarationsByStage = memoize(
  (facts) =>
    new Map([...declarationsByName(facts)].map(([name, places]) => [name, groupBy(places, ({ stage }) => stage)])),
);

/** `TARGETARCH` and the like. */
export function isPlatformArg(name: string): boolean {
  return PLATFORM_ARG.test(name);
}

/** The names that an ARG or ENV declares. */
function namesDeclaredBy(at: InstructionFacts): readonly string[] {
  if (at.keyword === "arg") return (at.as("arg")?.definitions ?? []).map(({ key }) => key);
  return at.keyword === "env" ? (at.as("env")?.pairs ?? []).map(({ key }) => key) : [];
}

function usesIn(facts: Facts, at: InstructionFacts): readonly VariableReference[] {
  if (at.keyword !== "run") return undefinedFor(facts, at);
  const uses = variablesIn(at);
  // what a file or another program says is not to be seen here
  if (uses.length === 0 || at.script.commands.some(({ name }) => name === "." || name === "source" || name === "eval"))
    return [];
  const own = setIn(at);
  return uses.filter(({ name }) => !own.has(name));
}

const UNDEFINED = /^Usage of undefined variable '\$(\w+)'/;

/** Outside of RUN it is BuildKit that reads variables, and its check tells which are not set. */
function undefinedFor(facts: Facts, at: InstructionFacts): VariableReference[] {
  const warnings = facts.warningsAt(at.holder.index).filter(({ rule }) => rule === "UndefinedVar");
  return warnings.flatMap(({ message }) => {
    const name = UNDEFINED.exec(message)?.[1];
    const { original } = at.syntax;
    const found = name === undefined ? null : findVariable(original, name);
    if (name === undefined || !found) return [];
    const { start, end, isBraced } = found;
    const close = isBraced ? original.indexOf("}", end) : end - 1;
    if (close < 0 || (isBraced && /^:?[-+=?]/.test(original.slice(end, end + 2)))) return [];
    return [{ name, range: at.rangeOf({ start, end: close + 1 }) }];
  });
}
