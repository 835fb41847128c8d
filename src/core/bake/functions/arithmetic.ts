import { add, compareFloats, divide, modulo, multiply, negate, subtract } from "../number/arithmetic.ts";
import type { BigFloat } from "../number/big-float.ts";
import { failure } from "../value/failure.ts";
import { BOOL, NUMBER } from "../value/type.ts";
import { boolValue, numberValue, unknownOf } from "../value/value.ts";
import { number, numberOf } from "./arguments.ts";
import type { BakeFunction } from "./function.ts";

export const addFunction = operation(add, "can't compute sum of opposing infinities");
export const subtractFunction = operation(subtract, "can't subtract infinity from itself");
export const multiplyFunction = operation(multiply, "can't multiply zero by infinity");
export const divideFunction = operation(divide, "can't divide zero by zero or infinity by infinity");
export const moduloFunction = operation(modulo, "can't use modulo with zero and infinity");

export const greaterThanFunction = comparison((order) => order > 0);
export const greaterThanOrEqualFunction = comparison((order) => order >= 0);
export const lessThanFunction = comparison((order) => order < 0);
export const lessThanOrEqualFunction = comparison((order) => order <= 0);

export const negateFunction: BakeFunction = {
  params: [number("num")],
  returns: NUMBER,
  call: ([value]) => numberValue(negate(numberOf(value))),
};

function operation(
  compute: (left: BigFloat, right: BigFloat) => BigFloat | undefined,
  impossible: string,
): BakeFunction {
  return {
    params: [number("a"), number("b")],
    returns: NUMBER,
    call: ([left, right]) => {
      const result = compute(numberOf(left), numberOf(right));
      return result ? numberValue(result) : failure(impossible);
    },
  };
}

function comparison(test: (order: number) => boolean): BakeFunction {
  const operand = (name: string) => ({ ...number(name), allowsUnknown: true });
  return {
    params: [operand("a"), operand("b")],
    returns: BOOL,
    call: ([left, right]) => {
      if (left?.kind === "unknown" || right?.kind === "unknown") return unknownOf(BOOL);
      return boolValue(test(compareFloats(numberOf(left), numberOf(right))));
    },
  };
}
