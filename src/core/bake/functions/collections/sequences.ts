import { add, compareFloats } from "../../number/arithmetic.ts";
import { type BigFloat, fromInteger, signOf } from "../../number/big-float.ts";
import { convert, unify } from "../../value/convert.ts";
import { type Failure, failure, isFailure } from "../../value/failure.ts";
import { setValue } from "../../value/set.ts";
import { ANY, listType, NUMBER, setOf, tupleOf, type Type, typeName } from "../../value/type.ts";
import { listValue, NULL, numberValue, tupleValue, typeOf, unknownOf, type Value } from "../../value/value.ts";
import { listElements, integerOf, numberOf } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";

export const concatFunction: BakeFunction = {
  params: [],
  variadic: { name: "seqs", type: ANY },
  returns: (args) => {
    if (args.length === 0) return failure("at least one argument is required");
    const types = args.map(typeOf);
    const common = types.every(({ kind }) => kind === "list") ? unify(types)?.type : undefined;
    if (common) return common;
    const elements: Type[] = [];
    for (const [at, arg] of args.entries()) {
      const type = types[at] ?? ANY;
      if (type.kind === "tuple") elements.push(...type.elements);
      else if (type.kind !== "list") return failure(`all arguments must be lists or tuples; got ${typeName(type)}`, at);
      else if (arg.kind === "unknown") return ANY;
      else elements.push(...listElements(arg).map(() => type.element));
    }
    return tupleOf(elements);
  },
  call: (args, type) => {
    if (type.kind !== "list") return tupleValue(args.flatMap(listElements));
    const elements: Value[] = [];
    for (const [at, arg] of args.entries()) {
      const list = convert(arg, type);
      if (isFailure(list)) return failure(list.message, at);
      elements.push(...listElements(list));
    }
    return listValue(type.element, elements);
  },
};

const MAX_RANGE = 1024;

export const rangeFunction: BakeFunction = {
  params: [],
  variadic: { name: "params", type: NUMBER },
  returns: listType(NUMBER),
  call: (args) => {
    const numbers = args.map(numberOf);
    const bounds = rangeBounds(numbers);
    if (!bounds) return failure("must have one, two, or three arguments");
    const { start, end, step } = bounds;
    const isDown = signOf(step) < 0;
    const order = compareFloats(end, start);
    if (isDown && order > 0) return failure("end must be less than start when step is negative", 1);
    if (!isDown && order < 0) return failure("end must be greater than start when step is positive", 1);
    const values: Value[] = [];
    for (let next: BigFloat = start; isDown ? compareFloats(next, end) > 0 : compareFloats(next, end) < 0; ) {
      if (values.length >= MAX_RANGE)
        return failure(
          "more than 1024 values were generated; either decrease the difference between start and end or use a smaller step",
        );
      values.push(numberValue(next));
      next = add(next, step) ?? end;
    }
    return listValue(NUMBER, values);
  },
};

interface Bounds {
  readonly start: BigFloat;
  readonly end: BigFloat;
  readonly step: BigFloat;
}

function rangeBounds(numbers: readonly BigFloat[]): Bounds | undefined {
  const [first, second, third] = numbers;
  if (!first || numbers.length > 3) return undefined;
  const [start, end] = second ? [first, second] : [fromInteger(0), first];
  return { start, end, step: third ?? fromInteger(compareFloats(end, start) < 0 ? -1 : 1) };
}

export const sliceFunction: BakeFunction = {
  params: [
    { name: "list", type: ANY },
    { name: "start_index", type: NUMBER },
    { name: "end_index", type: NUMBER },
  ],
  returns: (args) => {
    const type = typeOf(args[0] ?? NULL);
    if (type.kind === "set")
      return failure(
        "cannot slice a set, because its elements do not have indices; explicitly convert to a list if the ordering of the result is not important",
        0,
      );
    if (type.kind !== "list" && type.kind !== "tuple") return failure("must be a list or tuple value", 0);
    const bounds = sliceBounds(args);
    if (bounds.kind === "failure") return bounds;
    if (type.kind !== "tuple") return type;
    return bounds.isKnown ? tupleOf(type.elements.slice(bounds.start, bounds.end)) : ANY;
  },
  call: (args, type) => {
    const bounds = sliceBounds(args);
    if (bounds.kind === "failure") return bounds;
    const elements = listElements(args[0]).slice(bounds.start, bounds.end);
    return type.kind === "list" ? listValue(type.element, elements) : tupleValue(elements);
  },
};

interface SliceBounds {
  readonly kind: "bounds";
  readonly start: number;
  readonly end: number;
  readonly isKnown: boolean;
}

function sliceBounds([list = NULL, first, last]: readonly Value[]): SliceBounds | Failure {
  const type = typeOf(list);
  const known = "elements" in list ? list.elements.length : Number.POSITIVE_INFINITY;
  const length = type.kind === "tuple" ? type.elements.length : known;
  const start = sliceIndex(first, 1, "start", length);
  if (typeof start === "object") return start;
  const end = sliceIndex(last, 2, "end", length);
  if (typeof end === "object") return end;
  const isKnown = first?.kind === "number" && last?.kind === "number";
  if (isKnown && start > end) return failure("start index must not be greater than end index", 1);
  return { kind: "bounds", start, end, isKnown };
}

function sliceIndex(value: Value | undefined, at: number, name: string, length: number): number | Failure {
  if (value?.kind !== "number") return 0;
  const index = integerOf(value);
  if (typeof index === "object") return failure(`invalid ${name} index: ${index.message}`, at);
  if (index < 0) return failure(`${name} index must not be less than zero`, at);
  if (index > length) return failure(`${name} index must not be greater than the length of the list`, at);
  return index;
}

/** More combinations than this are refused; go-cty has no limit. */
const MAX_PRODUCT = 100_000;

export const setProductFunction: BakeFunction = {
  params: [],
  variadic: { name: "sets", type: ANY, allowsUnknown: true },
  returns: (args) => {
    if (args.length < 2) return failure("at least two arguments are required");
    const elements: Type[] = [];
    let isList = true;
    for (const [at, arg] of args.entries()) {
      const type = typeOf(arg);
      if (type.kind === "set" || type.kind === "list") elements.push(type.element);
      else if (type.kind !== "tuple") return failure("a set or a list is required", at);
      else if (type.elements.length === 0) elements.push(ANY);
      else {
        const common = unify(type.elements)?.type;
        if (!common) return failure("all elements must be of the same type", at);
        elements.push(common);
      }
      if (type.kind === "set") isList = false;
    }
    return isList ? listType(tupleOf(elements)) : setOf(tupleOf(elements));
  },
  call: (args, type) => {
    if (args.some(({ kind }) => kind === "unknown")) return unknownOf(type);
    const tuple = "element" in type ? type.element : ANY;
    const types = tuple.kind === "tuple" ? tuple.elements : [];
    const size = args.reduce((product, arg) => product * listElements(arg).length, 1);
    if (size > MAX_PRODUCT) return failure("the product has too many elements");
    let rows: readonly (readonly Value[])[] = size === 0 ? [] : [[]];
    for (const [at, arg] of args.entries()) {
      const column = listElements(arg).map((element) => convert(element, types[at] ?? ANY));
      const broken = column.find(isFailure);
      if (broken && isFailure(broken)) return broken;
      const values = column.flatMap((element) => (isFailure(element) ? [] : [element]));
      rows = rows.flatMap((row) => values.map((element) => [...row, element]));
    }
    const tuples = rows.map(tupleValue);
    return type.kind === "list" ? listValue(tuple, tuples) : setValue(tuple, tuples);
  },
};
