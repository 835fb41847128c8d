import { fromInteger, fromNumber } from "../../number/big-float.ts";
import { type Failure, failure } from "../../value/failure.ts";
import { quote } from "../../../text/quote.ts";
import { NUMBER, ANY, typeName } from "../../value/type.ts";
import { NULL, numberValue, typeOf, type Value } from "../../value/value.ts";
import { floatOf, integerOf, textOf } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";
import { power } from "./power.ts";

export const logFunction = floatFunction("base", (value, base) => Math.log(value) / Math.log(base));
export const powFunction = floatFunction("power", power);

function floatFunction(second: string, compute: (left: number, right: number) => number): BakeFunction {
  return {
    params: [
      { name: "num", type: NUMBER },
      { name: second, type: NUMBER },
    ],
    returns: NUMBER,
    call: ([left, right]): Value | Failure => {
      const [first, other] = [floatOf(left), floatOf(right)];
      if (typeof first === "object") return first;
      if (typeof other === "object") return other;
      const result = compute(first, other);
      return Number.isNaN(result) ? failure("the result is not a number") : numberValue(fromNumber(result));
    },
  };
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

export const parseIntFunction: BakeFunction = {
  params: [
    { name: "number", type: ANY },
    { name: "base", type: NUMBER },
  ],
  returns: ([value = NULL]) => {
    const type = typeOf(value);
    return type.kind === "string" ? NUMBER : failure(`first argument must be a string, not ${typeName(type)}`, 0);
  },
  call: ([value, second]) => {
    const base = integerOf(second);
    if (typeof base === "object") return failure(base.message, 1);
    if (base < 2 || base > 62) return failure("base must be a whole number between 2 and 62 inclusive", 1);
    const text = textOf(value);
    const integer = readInteger(text, base);
    if (integer === undefined) return failure(`cannot parse ${quote(text)} as a base ${base} integer`, 0);
    return numberValue(fromInteger(integer));
  },
};

function readInteger(text: string, base: number): bigint | undefined {
  const digits = text.replace(/^[+-]/, "");
  if (digits === "" || digits.length > 10_000) return undefined;
  let integer = 0n;
  for (const char of base <= 36 ? digits.toLowerCase() : digits) {
    const digit = DIGITS.indexOf(char);
    if (digit < 0 || digit >= base) return undefined;
    integer = integer * BigInt(base) + BigInt(digit);
  }
  return text.startsWith("-") ? -integer : integer;
}
