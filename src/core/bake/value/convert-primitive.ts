import { numberText } from "../number/number-text.ts";
import { parseNumber } from "../number/parse-number.ts";
import type { Conversion } from "./converter.ts";
import { failure, type Failure } from "./failure.ts";
import type { PrimitiveType } from "./type.ts";
import { FALSE, numberValue, stringValue, TRUE, type Value } from "./value.ts";

/** Conversions between strings, numbers and bools; only those to a string work for all values. */
export function findPrimitiveConversion(
  from: PrimitiveType,
  to: PrimitiveType,
  isUnsafe: boolean,
): Conversion | undefined {
  if (to.kind === "string") return from.kind === "string" ? undefined : toText;
  if (!isUnsafe || from.kind !== "string") return undefined;
  return to.kind === "number" ? toNumber : toBool;
}

function toText(value: Value): Value {
  if (value.kind === "number") return stringValue(numberText(value.number));
  return value.kind === "bool" ? stringValue(String(value.isTrue)) : value;
}

function toNumber(value: Value): Value | Failure {
  if (value.kind !== "string") return value;
  const number = parseNumber(value.text);
  return number ? numberValue(number) : failure("a number is required");
}

function toBool(value: Value): Value | Failure {
  if (value.kind !== "string") return value;
  const { text } = value;
  if (text === "true" || text === "1") return TRUE;
  if (text === "false" || text === "0") return FALSE;
  const lower = text.toLowerCase();
  if (lower === "true" || lower === "false")
    return failure(`a bool is required; to convert from string, use lowercase "${lower}"`);
  return failure("a bool is required");
}
