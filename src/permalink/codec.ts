import { fromBase64url, toBase64url } from "./base64url.ts";
import { canonicalState } from "./canonical-state.ts";
import { crc32 } from "./crc32.ts";
import { deflate, inflate } from "./deflate.ts";
import type { LinkState } from "./link-state.ts";
import { parseState } from "./parse-state.ts";
import { percentDecode, percentEncode } from "./percent.ts";
import { findJsonObject } from "./readable-json.ts";
import type { Refusal } from "./refusal.ts";

export type DecodeResult =
  | { readonly kind: "ok"; readonly state: LinkState }
  /** The address holds nothing. */
  | { readonly kind: "none" }
  /** The slug of an example, which may not exist. */
  | { readonly kind: "example"; readonly slug: string }
  /** A step of a lesson, counted from 1; neither may exist. */
  | { readonly kind: "lesson"; readonly slug: string; readonly step: number }
  | Refusal;

/** Bytes of JSON that a link may hold. */
const MAX_JSON_BYTES = 1024 * 1024;

const CHECK_LENGTH = 6;

const CUT_OFF: Refusal = { kind: "cut-off" };
const DAMAGED: Refusal = { kind: "corrupt" };
const OVERSIZED: Refusal = { kind: "oversized" };
const UNKNOWN: Refusal = { kind: "unknown" };

/** More characters than any link within the limit has, even one that deflate could not shorten or that is all escapes. */
const MAX_FRAGMENT_LENGTH = 4 * MAX_JSON_BYTES;

/** Chat programs encode a link once, sometimes twice. */
const MAX_EXTRA_ENCODINGS = 3;

/**
 * The shortest link of a state: `#v1/d/PAYLOAD/CHECK`. The same state gives the same link. A state that `fitsLink`
 * denies gives a link that `decodeLink` refuses as oversized.
 */
export async function encodeLink(state: LinkState): Promise<string> {
  const json = utf8(canonicalJson(state));
  return `#v1/d/${toBase64url(await deflate(json))}/${toBase64url(crc32(json))}`;
}

/** A link that can be read and written by hand: `#v1/p/PAYLOAD`, which is percent-encoded JSON. */
export function encodeReadableLink(state: LinkState): string {
  return `#v1/p/${percentEncode(canonicalJson(state))}`;
}

/** Whether a link can hold the state. */
export function fitsLink(state: LinkState): boolean {
  return utf8(canonicalJson(state)).length <= MAX_JSON_BYTES;
}

/** The link to a step of a lesson, counted from 1: `#l/SLUG/STEP`. */
export function lessonLink(slug: string, step: number): string {
  return `#l/${slug}/${step}`;
}

/**
 * Reads the fragment of an address, with or without its `#`. Never throws or hangs, whatever it is. What chat and mail
 * programs do to links is undone: punctuation after it, percent-encoding, `&amp;`, line breaks within it.
 */
export async function decodeLink(fragment: string): Promise<DecodeResult> {
  if (fragment.length > MAX_FRAGMENT_LENGTH) return OVERSIZED;
  const body = decodedHead(fragment.trim().replace(/^#/, ""));
  if (body === "") return { kind: "none" };
  if (isPrefixOfHead(body)) return CUT_OFF;
  const [, form, rest = ""] = /^(v1\/d\/|v1\/p\/|e\/|l\/)(.*)$/s.exec(body) ?? [];
  if (form === "v1/d/") return decodeDeflated(rest);
  if (form === "v1/p/") return decodeReadable(rest);
  if (form === "e/") return decodeExample(rest);
  if (form === "l/") return decodeLesson(rest);
  const [, version] = /^v(\d{1,9})(?:\/|$)/.exec(body) ?? [];
  return version !== undefined && Number(version) > 1 ? { kind: "newer", version } : UNKNOWN;
}

/** The body with its slashes back, where a program has percent-encoded them; what can't be decoded isn't a link's head. */
function decodedHead(body: string): string {
  let decoded = body;
  for (let round = 0; round < MAX_EXTRA_ENCODINGS && /^(?:v\d+|e|l)%/.test(decoded); round++) {
    decoded = percentDecode(decoded) ?? `?${decoded}`;
  }
  return decoded;
}

function isPrefixOfHead(body: string): boolean {
  return ["v1/d/", "v1/p/", "e/", "l/"].some((head) => head.startsWith(body));
}

async function decodeDeflated(rest: string): Promise<DecodeResult> {
  const { payload, check } = splitDeflated(rest);
  const failure = check.length < CHECK_LENGTH ? CUT_OFF : DAMAGED;
  const compressed = fromBase64url(payload);
  if (compressed === null) return failure;
  const inflated = await inflate(compressed, MAX_JSON_BYTES);
  if (inflated.kind === "oversized") return OVERSIZED;
  if (inflated.kind === "invalid") return failure;
  // A link may have lost the end of its check; what is left of it must be right.
  if (!toBase64url(crc32(inflated.bytes)).startsWith(check)) return DAMAGED;
  const json = fromUtf8(inflated.bytes);
  return json === null ? DAMAGED : decodeJson(json);
}

interface DeflatedParts {
  readonly payload: string;
  /** Empty when there is none, and never longer than a whole one. */
  readonly check: string;
}

function splitDeflated(rest: string): DeflatedParts {
  const plain = peeled(rest, (candidate) => !candidate.includes("%")) ?? rest;
  const text = plain.replace(/[\s\u00ad\u200b-\u200d\ufeff]/g, "");
  const slash = text.indexOf("/");
  if (slash < 0) return { payload: leadingBase64url(text), check: "" };
  const payload = text.slice(0, slash).replace(/[^\w-]/g, "");
  return { payload, check: leadingBase64url(text.slice(slash + 1)).slice(0, CHECK_LENGTH) };
}

function leadingBase64url(text: string): string {
  return /^[\w-]*/.exec(text)?.[0] ?? "";
}

function decodeReadable(rest: string): DecodeResult {
  const text = peeled(unescapeHtml(rest.replace(/[\r\n\t]/g, "")), (candidate) => /^\s*\{/.test(candidate));
  if (text === null) return DAMAGED;
  const found = findJsonObject(text);
  if (found.kind === "unclosed") return CUT_OFF;
  if (found.kind === "none") return DAMAGED;
  if (utf8(found.json).length > MAX_JSON_BYTES) return OVERSIZED;
  return decodeJson(found.json);
}

/** Takes off one layer of percent-encoding, and more while the text is not what it should be. Null when its bytes are not UTF-8. */
function peeled(text: string, isDone: (candidate: string) => boolean): string | null {
  let candidate = percentDecode(text);
  for (let round = 0; round < MAX_EXTRA_ENCODINGS && candidate !== null && !isDone(candidate); round++) {
    candidate = percentDecode(candidate);
  }
  return candidate;
}

const HTML_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["quot", '"'],
  ["lt", "<"],
  ["gt", ">"],
  ["#39", "'"],
  ["#34", '"'],
]);

function unescapeHtml(text: string): string {
  return text.replace(/&(amp|quot|lt|gt|#39|#34);/g, (written, name: string) => HTML_CHARACTERS.get(name) ?? written);
}

function decodeExample(rest: string): DecodeResult {
  const [slug] = /^[a-z0-9]+(?:-[a-z0-9]+)*/.exec(rest.trim()) ?? [];
  return slug === undefined ? UNKNOWN : { kind: "example", slug };
}

/** `SLUG/STEP`; without a step it is the first. */
function decodeLesson(rest: string): DecodeResult {
  const [, slug, step] = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/(\d{1,3})\b)?/.exec(rest.trim()) ?? [];
  return slug === undefined ? UNKNOWN : { kind: "lesson", slug, step: Number(step ?? 1) };
}

function decodeJson(json: string): DecodeResult {
  const value = parsedJson(json);
  if (value === undefined) return DAMAGED;
  const parsed = parseState(value);
  return parsed.kind === "ok" ? parsed : { kind: "wrong-content", key: parsed.key };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function canonicalJson(state: LinkState): string {
  return JSON.stringify(canonicalState(state));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
