import { convert, unify } from "../../value/convert.ts";
import { type Failure, failure, isFailure } from "../../value/failure.ts";
import { hasElement, setValue } from "../../value/set.ts";
import { ANY, setOf, type Type } from "../../value/type.ts";
import { isWhollyKnown, typeOf, unknownOf, type Value } from "../../value/value.ts";
import { listElements } from "../arguments.ts";
import type { BakeFunction, Parameter } from "../function.ts";

type Combine = (left: readonly Value[], right: readonly Value[]) => readonly Value[];

const without: Combine = (left, right) => left.filter((element) => !hasElement(right, element));

export const setUnionFunction = setFunction((left, right) => [...left, ...right], "other_sets");
export const setIntersectionFunction = setFunction(
  (left, right) => left.filter((element) => hasElement(right, element)),
  "other_sets",
);
export const setSymmetricDifferenceFunction = setFunction(
  (left, right) => [...without(left, right), ...without(right, left)],
  "other_sets",
);
export const setSubtractFunction = setFunction(without);

function setFunction(combine: Combine, variadic?: string): BakeFunction {
  const set = (name: string): Parameter => ({ name, type: setOf(ANY), allowsAny: true });
  const shared = { returns: resultType, call: (args: readonly Value[], type: Type) => combineAll(args, type, combine) };
  if (variadic) return { params: [set("first_set")], variadic: set(variadic), ...shared };
  return { params: [set("a"), set("b")], ...shared };
}

function resultType(args: readonly Value[]): Type | Failure {
  const elements = args.flatMap((arg) => {
    const type = typeOf(arg);
    const element = "element" in type ? type.element : ANY;
    // an empty set of no particular type fits any other
    return arg.kind === "set" && arg.elements.length === 0 && element.kind === "any" ? [] : [element];
  });
  if (elements.length === 0) return setOf(ANY);
  const common = unify(elements);
  return common ? setOf(common.type) : failure("given sets must all have compatible element types");
}

function combineAll(args: readonly Value[], type: Type, combine: Combine): Value | Failure {
  let combined: readonly Value[] | undefined;
  for (const [at, arg] of args.entries()) {
    const set = convert(arg, type);
    if (isFailure(set)) return failure(set.message, at);
    if (!isWhollyKnown(set)) return unknownOf(type);
    combined = combined ? combine(combined, listElements(set)) : listElements(set);
  }
  return setValue("element" in type ? type.element : ANY, combined ?? []);
}
