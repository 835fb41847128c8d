import { toByteString } from "../../text/unicode.ts";
import { lookUp } from "../../text/look-up.ts";

const HEX_LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** Why a text isn't a digest such as `sha256:…`, "" when it is one; as opencontainers' `digest.Parse`. */
export function checkDigest(text: string): string {
  const colon = text.indexOf(":");
  if (colon <= 0 || colon + 1 === text.length) return "invalid checksum digest format";
  const algorithm = text.slice(0, colon);
  const encoded = text.slice(colon + 1);
  const length = lookUp(HEX_LENGTHS, algorithm);
  if (length === undefined) {
    const isWellFormed = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(text);
    return isWellFormed ? "unsupported digest algorithm" : "invalid checksum digest format";
  }
  if (toByteString(encoded).length !== length) return "invalid checksum digest length";
  return /^[a-f0-9]+$/.test(encoded) ? "" : "invalid checksum digest format";
}
