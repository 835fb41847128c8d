import { conforms } from "../value/conforms.ts";
import { type Failure, failure, isFailure } from "../value/failure.ts";
import { ANY, type Type, typeName } from "../value/type.ts";
import { typeOf, UNKNOWN, unknownOf, type Value } from "../value/value.ts";

/** A function of the standard library, or one of the file's own. */
export interface BakeFunction {
  readonly params: readonly Parameter[];
  /** Further arguments, as many as are given. */
  readonly variadic?: Parameter;
  /** The type of the result; computed where it depends on the arguments. */
  readonly returns: Type | ((args: readonly Value[]) => Type | Failure);
  readonly call: (args: readonly Value[], type: Type) => Value | Failure;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly allowsNull?: boolean;
  readonly allowsUnknown?: boolean;
  /** Whether a value of which not even the type is known is passed on. */
  readonly allowsAny?: boolean;
  /** How an argument is read that is not a value: a type, or an expression for later. */
  readonly reads?: "type" | "expression";
}

/** Calls a function as go-cty does: it sees null and unknown arguments only if it asks for them. */
export function callFunction(fn: BakeFunction, args: readonly Value[]): Value | Failure {
  let isUnknown = false;
  let isUntyped = false;
  for (const [at, value] of args.entries()) {
    const parameter = fn.params[at] ?? fn.variadic;
    if (!parameter) break;
    if (value.kind === "null" && !parameter.allowsNull) return failure("argument must not be null", at);
    if (isUntyped) continue;
    if ((value.kind === "null" || value.kind === "unknown") && value.type.kind === "any") {
      if (!parameter.allowsAny) isUntyped = true;
    } else if (parameter.type.kind !== "any" && !conforms(typeOf(value), parameter.type))
      return failure(`${typeName(parameter.type)} required, but received ${typeName(typeOf(value))}`, at);
    if (value.kind === "unknown" && !parameter.allowsUnknown) isUnknown = true;
  }
  if (isUntyped) return UNKNOWN;
  const type = typeof fn.returns === "function" ? fn.returns(args) : fn.returns;
  if (isFailure(type)) return type;
  return isUnknown ? unknownOf(type) : fn.call(args, type);
}

/** A parameter that takes a value of any type, known or not, null included. */
export function anything(name: string): Parameter {
  return { name, type: ANY, allowsNull: true, allowsUnknown: true, allowsAny: true };
}
