import type { TextRange } from "../../text/range.ts";
import type { Facts } from "./facts.ts";
import { foldStages } from "./fold-stages.ts";
import type { InstructionFacts } from "./instruction-facts.ts";
import { memoize } from "./memoize.ts";
import { setIn, type VariableUse, variablesIn } from "./variables-in.ts";

/** A variable that is read in a stage where neither ARG nor ENV declares it, and is declared elsewhere in the text. */
export interface UndeclaredVariable {
  readonly at: InstructionFacts;
  readonly name: string;
  /** With its `$` and braces. */
  readonly range: TextRange;
}

/** What BuildKit sets for those who declare it. */
const PLATFORM_ARG = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;

interface Scope {
  readonly stage: number;
  readonly names: Set<string>;
}

/** All of them, in order of the stages; each name once an instruction. */
export const undeclaredVariables = memoize((facts): readonly UndeclaredVariable[] => {
  const wanted = declaredNames(facts);
  const found: UndeclaredVariable[] = [];
  const start: Scope = { stage: -1, names: new Set() };
  foldStages(facts, start, (outer, at) => {
    const names = namesDeclaredBy(at);
    for (const use of usesIn(facts, at)) {
      if (outer.names.has(use.name) || !(wanted.has(use.name) || isPlatformArg(use.name))) continue;
      found.push({ at, ...use });
    }
    if (names.length === 0) return outer;
    const scope = outer.stage === at.stage ? outer : { stage: at.stage, names: new Set(outer.names) };
    for (const name of names) scope.names.add(name);
    return scope;
  });
  return found;
});

/** `TARGETARCH` and the like. */
export function isPlatformArg(name: string): boolean {
  return PLATFORM_ARG.test(name);
}

/** The names that an ARG or ENV declares. */
export function namesDeclaredBy(at: InstructionFacts): readonly string[] {
  if (at.keyword === "arg") return (at.as("arg")?.definitions ?? []).map(({ key }) => key);
  return at.keyword === "env" ? (at.as("env")?.pairs ?? []).map(({ key }) => key) : [];
}

function declaredNames(facts: Facts): ReadonlySet<string> {
  return new Set([...facts.of("arg"), ...facts.of("env")].flatMap(namesDeclaredBy));
}

function usesIn(facts: Facts, at: InstructionFacts): readonly VariableUse[] {
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
function undefinedFor(facts: Facts, at: InstructionFacts): VariableUse[] {
  const warnings = facts.warningsAt(at.holder.index).filter(({ rule }) => rule === "UndefinedVar");
  return warnings.flatMap(({ message }) => {
    const name = UNDEFINED.exec(message)?.[1];
    const match =
      name === undefined ? null : new RegExp(`\\$(?:${name}\\b|\\{${name}\\b[^}]*\\})`).exec(at.syntax.original);
    if (name === undefined || !match || /^\$\{\w+:?[-+=?]/.test(match[0])) return [];
    return [{ name, range: at.rangeOf({ start: match.index, end: match.index + match[0].length }) }];
  });
}
