import type { Failure } from "./failure.ts";
import type { Type } from "./type.ts";
import type { Value } from "./value.ts";

/** Turns a value of one type into one of another, or says why it can't. */
export type Conversion = (value: Value) => Value | Failure;

/** The type that several types can be converted to, with the conversion of each that needs one. */
export interface Unified {
  readonly type: Type;
  readonly conversions: readonly (Conversion | undefined)[];
}

/** What the rules for one kind of type ask of those for all kinds. */
export interface Converter {
  /** The conversion from one type to another; an unsafe one may fail for some values. */
  readonly find: (from: Type, to: Type, isUnsafe: boolean) => Conversion | undefined;
  readonly unify: (types: readonly Type[], isUnsafe: boolean) => Unified | undefined;
  readonly mismatch: (given: Type, wanted: Type) => string;
}
