import { fromInteger } from "../../number/big-float.ts";
import { equals, isTrue } from "../../value/equals.ts";
import { failure } from "../../value/failure.ts";
import { ANY, BOOL, isSameType, listType, NUMBER, STRING, tupleOf, type Type, typeName } from "../../value/type.ts";
import {
  boolValue,
  FALSE,
  isWhollyKnown,
  listValue,
  NULL,
  numberValue,
  tupleValue,
  typeOf,
  unknownOf,
  type Value,
} from "../../value/value.ts";
import { listElements, integerOf } from "../arguments.ts";
import { anything, type BakeFunction } from "../function.ts";

function elementTypeOf(type: Type): Type {
  return "element" in type ? type.element : ANY;
}

export const coalesceListFunction: BakeFunction = {
  params: [],
  variadic: anything("vals"),
  returns: (args) => {
    if (args.length === 0) return failure("at least one argument is required");
    if (args.some(({ kind }) => kind === "unknown")) return ANY;
    const types = args.map(typeOf);
    if (types.some(({ kind }) => kind !== "list" && kind !== "tuple"))
      return failure("coalescelist arguments must be lists or tuples");
    const [first = ANY] = types;
    return types.every((type) => isSameType(type, first)) ? first : ANY;
  },
  call: (args, type) => {
    for (const arg of args) {
      if (arg.kind === "unknown") return unknownOf(type);
      if (listElements(arg).length > 0) return arg;
    }
    return failure("no non-null arguments");
  },
};

export const compactFunction: BakeFunction = {
  params: [{ name: "list", type: listType(STRING) }],
  returns: listType(STRING),
  call: ([list = NULL], type) => {
    if (!isWhollyKnown(list)) return unknownOf(type);
    return listValue(
      STRING,
      listElements(list).filter((element) => element.kind === "string" && element.text !== ""),
    );
  },
};

export const containsFunction: BakeFunction = {
  params: [
    { name: "list", type: ANY },
    { name: "value", type: ANY },
  ],
  returns: BOOL,
  call: ([list = NULL, value = NULL]) => {
    if (!("elements" in list)) return failure("argument must be list, tuple, or set");
    let result: Value = FALSE;
    for (const element of list.elements) {
      const equality = equals(value, element);
      if (isTrue(equality)) return equality;
      if (equality.kind === "unknown") result = equality;
    }
    return result;
  },
};

export const distinctFunction: BakeFunction = {
  params: [{ name: "list", type: listType(ANY) }],
  returns: ([list = NULL]) => typeOf(list),
  call: ([list = NULL], type) => {
    if (!isWhollyKnown(list)) return unknownOf(type);
    const distinct: Value[] = [];
    for (const element of listElements(list))
      if (!distinct.some((other) => isTrue(equals(other, element)))) distinct.push(element);
    return listValue(elementTypeOf(type), distinct);
  },
};

export const chunklistFunction: BakeFunction = {
  params: [
    { name: "list", type: listType(ANY) },
    { name: "size", type: NUMBER },
  ],
  returns: ([list = NULL]) => listType(typeOf(list)),
  call: ([list = NULL, second]) => {
    const size = integerOf(second);
    if (typeof size === "object") return failure(`invalid size: ${size.message}`);
    if (size < 0) return failure("the size argument must be positive");
    const type = typeOf(list);
    const elements = listElements(list);
    if (elements.length === 0) return listValue(type, []);
    if (size === 0) return listValue(type, [list]);
    const chunks: Value[] = [];
    for (let at = 0; at < elements.length; at += size)
      chunks.push(listValue(elementTypeOf(type), elements.slice(at, at + size)));
    return listValue(type, chunks);
  },
};

export const flattenFunction: BakeFunction = {
  params: [{ name: "list", type: ANY }],
  returns: ([list = NULL]) => {
    if (!isWhollyKnown(list)) return ANY;
    if (!("elements" in list)) return failure("can only flatten lists, sets and tuples");
    return tupleOf(flatten(list.elements).map(typeOf));
  },
  call: ([list = NULL], type) => (isWhollyKnown(list) ? tupleValue(flatten(listElements(list))) : unknownOf(type)),
};

function flatten(elements: readonly Value[]): readonly Value[] {
  return elements.flatMap((element) => ("elements" in element ? flatten(element.elements) : [element]));
}

export const reverseListFunction: BakeFunction = {
  params: [{ name: "list", type: ANY }],
  returns: ([list = NULL]) => {
    const type = typeOf(list);
    if (type.kind === "tuple") return tupleOf(type.elements.toReversed());
    if (type.kind === "list" || type.kind === "set") return listType(type.element);
    return failure(`can only reverse list or tuple values, not ${typeName(type)}`, 0);
  },
  call: ([list = NULL], type) => {
    const reversed = listElements(list).toReversed();
    return type.kind === "list" ? listValue(type.element, reversed) : tupleValue(reversed);
  },
};

export const indexOfFunction: BakeFunction = {
  params: [
    { name: "list", type: ANY },
    { name: "value", type: ANY },
  ],
  returns: NUMBER,
  call: ([list = NULL, value = NULL]) => {
    if (list.kind !== "list" && list.kind !== "tuple") return failure("argument must be a list or tuple");
    if (list.elements.length === 0) return failure("cannot search an empty list");
    for (const [at, element] of list.elements.entries()) {
      const equality = equals(element, value);
      if (equality.kind === "unknown") return unknownOf(NUMBER);
      if (isTrue(equality)) return numberValue(fromInteger(at));
    }
    return failure("item not found");
  },
};

export const setHasElementFunction: BakeFunction = {
  params: [
    { name: "set", type: { kind: "set", element: ANY }, allowsAny: true },
    { name: "elem", type: ANY, allowsAny: true },
  ],
  returns: BOOL,
  call: ([set = NULL, wanted = NULL]) => {
    if (set.kind !== "set") return FALSE;
    return boolValue(set.elements.some((element) => isTrue(equals(element, wanted))));
  },
};
