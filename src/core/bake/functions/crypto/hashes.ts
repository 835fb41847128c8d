import { failure } from "../../value/failure.ts";
import { NUMBER, STRING } from "../../value/type.ts";
import { stringValue } from "../../value/value.ts";
import { integerOf, text, textFunction, textOf } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";
import { strictBytes } from "./base64.ts";
import { toHex, utf8Bytes } from "./bytes.ts";
import { md5 } from "./md5.ts";
import { sha1 } from "./sha1.ts";
import { sha256, sha512 } from "./sha2.ts";

export const md5Function = hashFunction(md5);
export const sha1Function = hashFunction(sha1);
export const sha256Function = hashFunction(sha256);
export const sha512Function = hashFunction(sha512);

function hashFunction(hash: (message: Uint8Array) => Uint8Array): BakeFunction {
  return textFunction(["str"], (value = "") => stringValue(toHex(hash(utf8Bytes(value)))));
}

/** bcrypt salts its hash, so every call gives another one: here it only has the right form. */
export const bcryptFunction: BakeFunction = {
  params: [text("str")],
  variadic: { name: "cost", type: NUMBER },
  returns: STRING,
  call: ([value, second, ...others]) => {
    const cost = second ? integerOf(second) : 10;
    if (typeof cost === "object") return cost;
    if (others.length > 0) return failure("bcrypt() takes no more than two arguments");
    const problem = "error occured generating password";
    if (utf8Bytes(textOf(value)).length > 72) return failure(`${problem} bcrypt: password length exceeds 72 bytes`);
    if (cost > 31) return failure(`${problem} crypto/bcrypt: cost ${cost} is outside allowed inclusive range 4..31`);
    return stringValue(`$2a$${String(cost < 4 ? 10 : cost).padStart(2, "0")}$${".".repeat(53)}`);
  },
};

/** Secrets are not decrypted here; only what is wrong with the arguments is told. */
export const rsaDecryptFunction = textFunction(["ciphertext", "privatekey"], (ciphertext = "", key = "") => {
  if (strictBytes(ciphertext) === undefined)
    return failure(`failed to decode input ${JSON.stringify(ciphertext)}: cipher text must be base64-encoded`);
  if (!/-----BEGIN [^-]*-----[^]*-----END [^-]*-----/.test(key)) return failure("failed to parse key: no key found");
  return failure("rsadecrypt is not supported here");
});
