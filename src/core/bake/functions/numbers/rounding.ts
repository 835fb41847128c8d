import { compareFloats, isInteger, truncate } from "../../number/arithmetic.ts";
import { type BigFloat, fromInteger } from "../../number/big-float.ts";
import { failure } from "../../value/failure.ts";
import { NUMBER } from "../../value/type.ts";
import { numberValue } from "../../value/value.ts";
import { integerOf, number, numberOf } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";

export const absoluteFunction: BakeFunction = {
  params: [number("num")],
  returns: NUMBER,
  call: ([value]) => numberValue({ ...numberOf(value), isNegative: false }),
};

export const intFunction: BakeFunction = {
  params: [number("num")],
  returns: NUMBER,
  call: ([value]) => {
    const given = numberOf(value);
    return numberValue(isInteger(given) ? given : fromInteger(truncate(given)));
  },
};

export const ceilFunction = rounding((given, whole) => (given.isNegative ? whole : whole + 1n));
export const floorFunction = rounding((given, whole) => (given.isNegative ? whole - 1n : whole));

function rounding(round: (given: BigFloat, whole: bigint) => bigint): BakeFunction {
  return {
    params: [{ name: "num", type: NUMBER }],
    returns: NUMBER,
    call: ([value]) => {
      const given = numberOf(value);
      // there is no negative zero afterwards
      if (given.form === "zero") return numberValue({ ...given, isNegative: false });
      if (isInteger(given) || given.form === "infinite") return numberValue(given);
      return numberValue(fromInteger(round(given, truncate(given)), given.precision));
    },
  };
}

export const minFunction = choosing((order) => order < 0);
export const maxFunction = choosing((order) => order > 0);

function choosing(isBetter: (order: number) => boolean): BakeFunction {
  return {
    params: [],
    variadic: number("numbers"),
    returns: NUMBER,
    call: ([first, ...others]) => {
      if (!first) return failure("must pass at least one number");
      let best = numberOf(first);
      for (const other of others) if (isBetter(compareFloats(numberOf(other), best))) best = numberOf(other);
      return numberValue(best);
    },
  };
}

export const signumFunction: BakeFunction = {
  params: [{ name: "num", type: NUMBER }],
  returns: NUMBER,
  call: ([value]) => {
    const integer = integerOf(value);
    return typeof integer === "object" ? integer : numberValue(fromInteger(Math.sign(integer) || 0));
  },
};
