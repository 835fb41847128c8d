import { decodeBase64, encodeBase64, isBase64 } from "../../../text/base64.ts";
import { fromByteString, toByteString } from "../../../text/unicode.ts";
import { failure } from "../../value/failure.ts";
import { stringValue } from "../../value/value.ts";
import { textFunction } from "../arguments.ts";

export const base64EncodeFunction = textFunction(["str"], (value = "") =>
  stringValue(encodeBase64(toByteString(value))),
);

export const base64DecodeFunction = textFunction(["str"], (value = "") => {
  const bytes = strictBytes(value);
  if (bytes === undefined) return failure(`failed to decode base64 data '${value}'`);
  const text = fromByteString(bytes);
  return toByteString(text) === bytes
    ? stringValue(text)
    : failure("the result of decoding the the provided string is not valid UTF-8");
});

/** The bytes of a padded base64 text, each as one character; undefined for anything else. Line ends are ignored. */
export function strictBytes(text: string): string | undefined {
  const compact = text.replace(/[\r\n]/g, "");
  return isBase64(compact) ? decodeBase64(compact) : undefined;
}
