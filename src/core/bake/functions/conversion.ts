import type { Diagnostic } from "../hcl/diagnostic.ts";
import { describeRange } from "../hcl/position.ts";
import { convert } from "../value/convert.ts";
import { type Failure, failure, isFailure } from "../value/failure.ts";
import { ANY, BOOL, NUMBER, type Type } from "../value/type.ts";
import { FALSE, isWhollyKnown, NULL, TRUE, typeOf, UNKNOWN, unknownOf, type Value } from "../value/value.ts";
import { number } from "./arguments.ts";
import { BYTES, CLOSURE, TYPE_CONSTRAINT } from "./capsules.ts";
import type { BakeFunction } from "./function.ts";

export const convertFunction: BakeFunction = {
  params: [
    { name: "value", type: ANY, allowsNull: true, allowsAny: true },
    { name: "type", type: TYPE_CONSTRAINT, reads: "type" },
  ],
  returns: (args) => {
    const converted = convertArgument(args);
    return isFailure(converted) ? converted : typeOf(converted);
  },
  call: convertArgument,
};

function convertArgument([value = NULL, second]: readonly Value[]): Value | Failure {
  const wanted: Type = second?.kind === "capsule" && second.content.kind === "type" ? second.content.type : ANY;
  const converted = convert(value, wanted);
  return isFailure(converted) ? failure(converted.message, 0) : converted;
}

export const tryFunction: BakeFunction = {
  params: [],
  variadic: { name: "expressions", type: CLOSURE, reads: "expression" },
  returns: ANY,
  call: (args) => {
    if (args.length === 0) return failure("at least one argument is required");
    const diagnostics: Diagnostic[] = [];
    for (const arg of args) {
      const known = diagnostics.length;
      const value = evaluateClosure(arg, diagnostics);
      if (diagnostics.length === known) return isWhollyKnown(value) ? value : UNKNOWN;
    }
    const reasons = diagnostics.map(({ summary, detail, subject }) => {
      const place = subject ? ` (at ${describeRange(subject)})` : "";
      return `- ${summary}${place}\n  ${detail}\n`;
    });
    return failure(
      `no expression succeeded:\n${reasons.join("")}\nAt least one expression must produce a successful result`,
    );
  },
};

export const canFunction: BakeFunction = {
  params: [{ name: "expression", type: CLOSURE, reads: "expression" }],
  returns: BOOL,
  call: ([arg = NULL]) => {
    const diagnostics: Diagnostic[] = [];
    const value = evaluateClosure(arg, diagnostics);
    if (diagnostics.length > 0) return FALSE;
    return isWhollyKnown(value) ? TRUE : unknownOf(BOOL);
  },
};

function evaluateClosure(arg: Value, diagnostics: Diagnostic[]): Value {
  return arg.kind === "capsule" && arg.content.kind === "expression" ? arg.content.evaluate(diagnostics) : UNKNOWN;
}

export const bytesLenFunction: BakeFunction = {
  params: [{ name: "buf", type: BYTES, allowsAny: true }],
  returns: NUMBER,
  call: () => unknownOf(NUMBER),
};

export const bytesSliceFunction: BakeFunction = {
  params: [{ name: "buf", type: BYTES, allowsAny: true }, number("offset"), number("length")],
  returns: BYTES,
  call: () => unknownOf(BYTES),
};
