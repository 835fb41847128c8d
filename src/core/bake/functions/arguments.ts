import { isInteger, toNumber, truncate } from "../number/arithmetic.ts";
import type { BigFloat } from "../number/big-float.ts";
import { type Failure, failure } from "../value/failure.ts";
import { BOOL, NUMBER, STRING, type Type } from "../value/type.ts";
import type { Value } from "../value/value.ts";
import type { BakeFunction, Parameter } from "./function.ts";

export function text(name: string): Parameter {
  return { name, type: STRING };
}

export function number(name: string): Parameter {
  return { name, type: NUMBER, allowsAny: true };
}

export function bool(name: string): Parameter {
  return { name, type: BOOL, allowsAny: true };
}

/** The text of a string argument; the caller's parameter says that it is one. */
export function textOf(value: Value | undefined): string {
  return value?.kind === "string" ? value.text : "";
}

const ZERO: BigFloat = { form: "zero", isNegative: false, precision: 64 };

export function numberOf(value: Value | undefined): BigFloat {
  return value?.kind === "number" ? value.number : ZERO;
}

export function isTrueArgument(value: Value | undefined): boolean {
  return value?.kind === "bool" && value.isTrue;
}

export function listElements(value: Value | undefined): readonly Value[] {
  return value && "elements" in value ? value.elements : [];
}

const MAX_INT = 2n ** 63n - 1n;

/** A whole number within 64 bits, as Go functions take them. */
export function integerOf(value: Value | undefined): number | Failure {
  const given = numberOf(value);
  const integer = truncate(given);
  if (!isInteger(given) || integer > MAX_INT || integer < -MAX_INT - 1n)
    return failure(`value must be a whole number, between ${-MAX_INT - 1n} and ${MAX_INT}`);
  return Number(integer);
}

/** The nearest JavaScript number; a finite number that is too large is refused. */
export function floatOf(value: Value | undefined): number | Failure {
  const given = numberOf(value);
  const float = toNumber(given);
  if (given.form === "infinite" || Number.isFinite(float)) return float;
  const limit = BigInt(Number.MAX_VALUE);
  return failure(`value must be between -${limit}.000000 and ${limit}.000000 inclusive`);
}

/** A function of strings alone. */
export function textFunction(
  names: readonly string[],
  call: (...texts: readonly string[]) => Value | Failure,
  returns: Type = STRING,
): BakeFunction {
  return { params: names.map(text), returns, call: (args) => call(...args.map(textOf)) };
}
