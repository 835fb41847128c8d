import type { BakeFunction } from "../functions/function.ts";
import type { SplatItem } from "../hcl/expression.ts";
import type { Value } from "../value/value.ts";
import type { EvaluationBudget } from "./budget.ts";

/** The names that an expression can use; a `for` and a call of a function add their own scope. */
export interface EvaluationScope {
  readonly variables?: ReadonlyMap<string, Value>;
  readonly functions?: ReadonlyMap<string, BakeFunction>;
  readonly parent?: EvaluationScope;
  readonly budget: EvaluationBudget;
  /** What splats of this scope are at. */
  readonly splatItems: Map<SplatItem, Value>;
  /** No names at all, where only constants are allowed: strings of JSON are not templates here. */
  readonly isConstant?: boolean;
}

/** A scope in which no variable and no function may be used. */
export function constantScope(budget: EvaluationBudget): EvaluationScope {
  return { budget, splatItems: new Map(), isConstant: true };
}

/** A scope inside of another, with its own variables. */
export function childScope(parent: EvaluationScope, variables: ReadonlyMap<string, Value>): EvaluationScope {
  return { variables, parent, budget: parent.budget, splatItems: new Map() };
}

/** The scopes from the inside out. */
export function* scopesOf(scope: EvaluationScope): Generator<EvaluationScope> {
  for (let current: EvaluationScope | undefined = scope; current; current = current.parent) yield current;
}
