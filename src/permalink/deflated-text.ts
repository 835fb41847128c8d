import { fromBase64url, toBase64url } from "./base64url.ts";
import { crc32 } from "./crc32.ts";
import { deflate, inflate } from "./deflate.ts";
import { peeled } from "./percent.ts";
import type { Refusal } from "./refusal.ts";

const CHECK_LENGTH = 6;

const CUT_OFF: Refusal = { kind: "cut-off" };
const DAMAGED: Refusal = { kind: "corrupt" };

/** A text as a link holds it: `PAYLOAD/CHECK`. */
export async function writeDeflated(text: string): Promise<string> {
  return `${toBase64url(await deflate(utf8(text)))}/${checkOf(text)}`;
}

/** What tells a cut or damaged text from the one that was written: its CRC-32 in six characters. */
export function checkOf(text: string): string {
  return toBase64url(crc32(utf8(text)));
}

/**
 * Reads `PAYLOAD/CHECK`, with or without the check, up to `limit` bytes of text. Never throws. What chat and mail
 * programs do to links is undone: percent-encoding, line breaks, and punctuation after it. `json` is the text that was
 * written, and `rest` what follows the check.
 */
export async function readDeflated(
  rest: string,
  limit: number,
): Promise<{ readonly kind: "ok"; readonly json: string; readonly rest: string } | Refusal> {
  const { payload, check, rest: following } = splitDeflated(rest);
  const failure = check.length < CHECK_LENGTH ? CUT_OFF : DAMAGED;
  const compressed = fromBase64url(payload);
  if (compressed === null) return failure;
  const inflated = await inflate(compressed, limit);
  if (inflated.kind === "oversized") return { kind: "oversized" };
  if (inflated.kind === "invalid") return failure;
  // A link may have lost the end of its check; what is left of it must be right.
  if (!toBase64url(crc32(inflated.bytes)).startsWith(check)) return DAMAGED;
  const json = fromUtf8(inflated.bytes);
  return json === null ? DAMAGED : { kind: "ok", json, rest: following };
}

interface DeflatedParts {
  readonly payload: string;
  /** Empty when there is none, and never longer than a whole one. */
  readonly check: string;
  /** Cleaned as both of them are. */
  readonly rest: string;
}

function splitDeflated(rest: string): DeflatedParts {
  const plain = peeled(rest, (candidate) => !candidate.includes("%")) ?? rest;
  const text = plain.replace(/[\s\u00ad\u200b-\u200d\ufeff]/g, "");
  const slash = text.indexOf("/");
  if (slash < 0) return { payload: leadingBase64url(text), check: "", rest: "" };
  const payload = text.slice(0, slash).replace(/[^\w-]/g, "");
  const check = leadingBase64url(text.slice(slash + 1)).slice(0, CHECK_LENGTH);
  return { payload, check, rest: text.slice(slash + 1 + check.length) };
}

function leadingBase64url(text: string): string {
  return /^[\w-]*/.exec(text)?.[0] ?? "";
}

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
