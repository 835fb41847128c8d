import { quote } from "../../../text/quote.ts";
import { toByteString } from "../../../text/unicode.ts";
import { type Failure, failure } from "../../value/failure.ts";
import { STRING } from "../../value/type.ts";
import { stringValue } from "../../value/value.ts";
import { textFunction } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";
import { toHex, utf8Bytes } from "./bytes.ts";
import { sha1 } from "./sha1.ts";

/** A random UUID in bake: here always the same, so that a definition gives the same targets every time. */
export const uuidV4Function: BakeFunction = {
  params: [],
  returns: STRING,
  call: () => stringValue("00000000-0000-4000-8000-000000000000"),
};

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["dns", "6ba7b8109dad11d180b400c04fd430c8"],
  ["url", "6ba7b8119dad11d180b400c04fd430c8"],
  ["oid", "6ba7b8129dad11d180b400c04fd430c8"],
  ["x500", "6ba7b8149dad11d180b400c04fd430c8"],
]);

export const uuidV5Function = textFunction(["namespace", "name"], (namespace = "", name = "") => {
  const known = NAMESPACES.get(namespace) ?? parseUuid(namespace);
  if (typeof known === "object") return failure(`uuidv5() doesn't support namespace ${namespace} (${known.message})`);
  const prefix = Uint8Array.from(known.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const hash = sha1(Uint8Array.from([...prefix, ...utf8Bytes(name)])).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = toHex(hash);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return stringValue(parts.join("-"));
});

/** The hexadecimal digits of a UUID in any of the forms that Go's uuid package takes. */
function parseUuid(text: string): string | Failure {
  const length = toByteString(text).length;
  let digits = text;
  if (length === 45) {
    if (text.slice(0, 9).toLowerCase() !== "urn:uuid:")
      return failure(`invalid urn prefix: ${quote(text.slice(0, 9))}`);
    digits = text.slice(9);
  } else if (length === 38) digits = text.slice(1, 37);
  else if (length !== 36 && length !== 32) return failure(`invalid UUID length: ${length}`);
  const pattern = length === 32 ? /^[0-9a-fA-F]{32}$/ : /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
  return pattern.test(digits) ? digits.replaceAll("-", "") : failure("invalid UUID format");
}
