import type { Diagnostic } from "../hcl/diagnostic.ts";
import { type Binary, type BinaryOperator, rangeOf, type Unary } from "../hcl/expression.ts";
import { callFunction, type BakeFunction } from "../functions/function.ts";
import { equalFunction, notEqualFunction } from "../functions/equality.ts";
import { andFunction, notFunction, orFunction } from "../functions/logic.ts";
import {
  addFunction,
  divideFunction,
  greaterThanFunction,
  greaterThanOrEqualFunction,
  lessThanFunction,
  lessThanOrEqualFunction,
  moduloFunction,
  multiplyFunction,
  negateFunction,
  subtractFunction,
} from "../functions/arithmetic.ts";
import { convert } from "../value/convert.ts";
import { isFailure } from "../value/failure.ts";
import { ANY, BOOL, NUMBER, type Type } from "../value/type.ts";
import { boolValue, UNKNOWN, unknownOf, type Value } from "../value/value.ts";
import { type Evaluate, reject } from "./diagnose.ts";
import type { EvaluationScope } from "./scope.ts";

interface Operation {
  readonly fn: BakeFunction;
  readonly type: Type;
}

const OPERATIONS: Readonly<Record<BinaryOperator, Operation>> = {
  "||": { fn: orFunction, type: BOOL },
  "&&": { fn: andFunction, type: BOOL },
  "==": { fn: equalFunction, type: BOOL },
  "!=": { fn: notEqualFunction, type: BOOL },
  ">": { fn: greaterThanFunction, type: BOOL },
  ">=": { fn: greaterThanOrEqualFunction, type: BOOL },
  "<": { fn: lessThanFunction, type: BOOL },
  "<=": { fn: lessThanOrEqualFunction, type: BOOL },
  "+": { fn: addFunction, type: NUMBER },
  "-": { fn: subtractFunction, type: NUMBER },
  "*": { fn: multiplyFunction, type: NUMBER },
  "/": { fn: divideFunction, type: NUMBER },
  "%": { fn: moduloFunction, type: NUMBER },
};

/** `left operator right`; both operands are always evaluated. */
export function evaluateBinary(
  expression: Binary,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
  evaluate: Evaluate,
): Value {
  const { fn, type } = OPERATIONS[expression.operator];
  const result = unknownOf(type);
  const known = diagnostics.length;
  const leftDiagnostics: Diagnostic[] = [];
  const rightDiagnostics: Diagnostic[] = [];
  const operand = (side: "left" | "right", own: Diagnostic[]): Value => {
    const given = evaluate(expression[side], scope, own);
    const converted = convert(given, fn.params[side === "left" ? 0 : 1]?.type ?? ANY);
    if (!isFailure(converted)) return converted;
    const detail = `Unsuitable value for ${side} operand: ${converted.message}.`;
    return reject(diagnostics, UNKNOWN, "Invalid operand", detail, rangeOf(expression[side]));
  };
  const left = operand("left", leftDiagnostics);
  const right = operand("right", rightDiagnostics);
  if (diagnostics.length > known) {
    diagnostics.push(...leftDiagnostics, ...rightDiagnostics);
    return result;
  }
  const decided = decideEarly(expression.operator, left, right, leftDiagnostics, rightDiagnostics);
  if (decided) {
    diagnostics.push(...decided.diagnostics);
    return decided.value;
  }
  diagnostics.push(...leftDiagnostics, ...rightDiagnostics);
  if (diagnostics.length > known) return result;
  const outcome = callFunction(fn, [left, right]);
  if (!isFailure(outcome)) return outcome;
  const detail = `Error during operation: ${outcome.message}.`;
  return reject(diagnostics, result, "Operation failed", detail, expression.range);
}

interface Decision {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** One operand of `||` and `&&` may decide alone; then what is wrong with the other one does not count. */
function decideEarly(
  operator: BinaryOperator,
  left: Value,
  right: Value,
  leftDiagnostics: readonly Diagnostic[],
  rightDiagnostics: readonly Diagnostic[],
): Decision | undefined {
  if (operator !== "||" && operator !== "&&") return undefined;
  const deciding = operator === "||";
  // to go-cty, null is not true, and what is not true is false
  const isNull = (value: Value) => value.kind === "null" && !deciding;
  const isDecided = (value: Value) => isNull(value) || (value.kind === "bool" && value.isTrue === deciding);
  const isOpen = (value: Value) => value.kind === "bool" && value.isTrue !== deciding;
  const unknown = unknownOf(BOOL);
  if (left.kind === "unknown" && right.kind === "unknown")
    return leftDiagnostics.length === 0 ? { value: unknown, diagnostics: [] } : undefined;
  if (isDecided(left)) return { value: boolValue(deciding), diagnostics: leftDiagnostics };
  if (isDecided(right)) return { value: boolValue(deciding), diagnostics: rightDiagnostics };
  if (left.kind === "unknown" && isOpen(right)) return { value: unknown, diagnostics: leftDiagnostics };
  if (right.kind === "unknown" && isOpen(left)) return { value: unknown, diagnostics: rightDiagnostics };
  return undefined;
}

/** `-operand` and `!operand` */
export function evaluateUnary(
  expression: Unary,
  scope: EvaluationScope,
  diagnostics: Diagnostic[],
  evaluate: Evaluate,
): Value {
  const { fn, type } =
    expression.operator === "-" ? { fn: negateFunction, type: NUMBER } : { fn: notFunction, type: BOOL };
  const known = diagnostics.length;
  const given = evaluate(expression.operand, scope, diagnostics);
  const operand = convert(given, type);
  if (isFailure(operand)) {
    const detail = `Unsuitable value for unary operand: ${operand.message}.`;
    return reject(diagnostics, unknownOf(type), "Invalid operand", detail, rangeOf(expression.operand));
  }
  if (diagnostics.length > known) return unknownOf(type);
  const outcome = callFunction(fn, [operand]);
  if (!isFailure(outcome)) return outcome;
  const detail = `Error during operation: ${outcome.message}.`;
  return reject(diagnostics, unknownOf(type), "Operation failed", detail, expression.range);
}
