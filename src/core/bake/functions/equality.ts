import { convert, unify } from "../value/convert.ts";
import { equals } from "../value/equals.ts";
import { failure } from "../value/failure.ts";
import { BOOL } from "../value/type.ts";
import { boolValue, NULL, typeOf, unknownOf } from "../value/value.ts";
import { anything, type BakeFunction } from "./function.ts";

export const equalFunction: BakeFunction = {
  params: [anything("a"), anything("b")],
  returns: BOOL,
  call: ([left = NULL, right = NULL]) => equals(left, right),
};

export const notEqualFunction: BakeFunction = {
  params: [anything("a"), anything("b")],
  returns: BOOL,
  call: ([left = NULL, right = NULL]) => {
    const result = equals(left, right);
    return result.kind === "bool" ? boolValue(!result.isTrue) : result;
  },
};

export const coalesceFunction: BakeFunction = {
  params: [],
  variadic: anything("vals"),
  returns: (args) => unify(args.map(typeOf))?.type ?? failure("all arguments must have the same type"),
  call: (args, type) => {
    const first = args.find(({ kind }) => kind !== "null");
    if (!first) return failure("no non-null arguments");
    return first.kind === "unknown" ? unknownOf(type) : convert(first, type);
  },
};
