import { BOOL } from "../value/type.ts";
import { boolValue } from "../value/value.ts";
import { bool, isTrueArgument } from "./arguments.ts";
import type { BakeFunction } from "./function.ts";

export const notFunction: BakeFunction = {
  params: [bool("val")],
  returns: BOOL,
  call: ([value]) => boolValue(!isTrueArgument(value)),
};

export const andFunction: BakeFunction = {
  params: [bool("a"), bool("b")],
  returns: BOOL,
  call: ([left, right]) => boolValue(isTrueArgument(left) && isTrueArgument(right)),
};

export const orFunction: BakeFunction = {
  params: [bool("a"), bool("b")],
  returns: BOOL,
  call: ([left, right]) => boolValue(isTrueArgument(left) || isTrueArgument(right)),
};
