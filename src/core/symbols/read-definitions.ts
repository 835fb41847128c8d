import type { InstructionFacts } from "../source/instruction-facts.ts";
import type { BuildArgs } from "../resolve/build-args.ts";
import { expandWord } from "../shell/lexer.ts";
import type { LexerOptions } from "../shell/lexer-options.ts";
import type { Variables } from "../shell/variables.ts";
import { placedArguments } from "../source/placed-arguments.ts";
import { placedPairs } from "./expanded-words.ts";
import { rangeOfText } from "./range-of-text.ts";
import type { Scope, VariableDefinition } from "./variable.ts";
import type { Budget } from "../text/budget.ts";

/** A definition, and the text of its name where that is not the name itself. */
export interface WrittenDefinition {
  readonly definition: VariableDefinition;
  readonly hidden: string;
}

/**
 * What an ARG or ENV sets, given what is set in front of it; nothing for other instructions. `globalOf` finds the value
 * before the first FROM that an ARG of a stage takes when it has no default.
 */
export function readDefinitions(
  at: InstructionFacts,
  scope: Scope,
  buildArgs: BuildArgs,
  budget: Budget,
  globalOf: (name: string) => VariableDefinition | undefined,
): readonly WrittenDefinition[] {
  const lexer = { escape: at.escape, budget };
  if (at.keyword === "arg") return readArgs(at, scope, buildArgs, lexer, globalOf);
  return at.keyword === "env" ? readEnv(at, scope, lexer) : [];
}

function readArgs(
  at: InstructionFacts,
  scope: Scope,
  buildArgs: BuildArgs,
  lexer: LexerOptions,
  globalOf: (name: string) => VariableDefinition | undefined,
): WrittenDefinition[] {
  const words = placedArguments(at);
  const own = new Map<string, string | undefined>();
  const variables: Variables = { get: (name) => (own.has(name) ? own.get(name) : scope.get(name)?.value) };
  return (at.as("arg")?.definitions ?? []).map(({ key, value: written }, index) => {
    const given = buildArgs.get(key);
    const global = at.stage >= 0 && given === undefined && written === undefined ? globalOf(key) : undefined;
    const value = given ?? (written === undefined ? global?.value : expand(written, variables, lexer));
    if (value !== undefined) own.set(key, value);
    const word = words[index];
    const range = word ? rangeOfText(at, word.start, key) : null;
    const definition: VariableDefinition = {
      kind: at.stage < 0 ? "global-arg" : "arg",
      name: key,
      range,
      stage: at.stage,
      line: at.lines.first,
      value,
      source: given !== undefined ? "build-arg" : written !== undefined ? "default" : global ? "global" : "nothing",
      inherits: global ?? null,
    };
    return { definition, hidden: range ? "" : key };
  });
}

function readEnv(at: InstructionFacts, scope: Scope, lexer: LexerOptions): WrittenDefinition[] {
  // as dispatchEnv: all pairs see the variables as they were before the instruction
  const variables: Variables = { get: (name) => scope.get(name)?.value };
  const written = placedPairs(at);
  return (at.as("env")?.pairs ?? []).map(({ key, value }, index) => {
    const name = expand(key, variables, lexer) ?? key;
    const word = written[index]?.[0];
    const range = word && name === key ? rangeOfText(at, word.start, key) : null;
    const definition: VariableDefinition = {
      kind: "env",
      name,
      range,
      stage: at.stage,
      line: at.lines.first,
      value: expand(value, variables, lexer),
      source: "nothing",
      inherits: null,
    };
    return { definition, hidden: range ? "" : `${key} ${name}` };
  });
}

function expand(word: string, variables: Variables, lexer: LexerOptions): string | undefined {
  const { text, error } = expandWord(word, variables, lexer);
  return error === "" ? text : undefined;
}
