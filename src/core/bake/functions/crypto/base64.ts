import { fromByteString, toByteString } from "../../../text/unicode.ts";
import { failure } from "../../value/failure.ts";
import { stringValue } from "../../value/value.ts";
import { textFunction } from "../arguments.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export const base64EncodeFunction = textFunction(["str"], (value = "") => {
  const bytes = toByteString(value);
  let encoded = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const group = [0, 1, 2].map((index) => bytes.charCodeAt(at + index) || 0);
    const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
    const count = Math.min(bytes.length - at, 3) + 1;
    for (let index = 0; index < 4; index++)
      encoded += index < count ? ALPHABET.charAt((bits >> (18 - index * 6)) & 63) : "=";
  }
  return stringValue(encoded);
});

export const base64DecodeFunction = textFunction(["str"], (value = "") => {
  const bytes = decodeBase64(value);
  if (bytes === undefined) return failure(`failed to decode base64 data '${value}'`);
  const text = fromByteString(bytes);
  return toByteString(text) === bytes
    ? stringValue(text)
    : failure("the result of decoding the the provided string is not valid UTF-8");
});

/** The bytes of a padded base64 text, each as one character; undefined where it isn't one. Line ends are ignored. */
export function decodeBase64(text: string): string | undefined {
  const compact = text.replace(/[\r\n]/g, "");
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact)) return undefined;
  let bytes = "";
  for (let at = 0; at < compact.length; at += 4) {
    const digits = compact.slice(at, at + 4).replace(/=+$/, "");
    let bits = 0;
    for (const digit of digits.padEnd(4, "A")) bits = (bits << 6) | ALPHABET.indexOf(digit);
    const group = String.fromCharCode((bits >> 16) & 255, (bits >> 8) & 255, bits & 255);
    bytes += group.slice(0, digits.length - 1);
  }
  return bytes;
}
