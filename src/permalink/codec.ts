import { canonicalState } from "./canonical-state.ts";
import { readDeflated, utf8, writeDeflated } from "./deflated-text.ts";
import type { LinkState } from "./link-state.ts";
import { parseState } from "./parse-state.ts";
import { MAX_EXTRA_ENCODINGS, peeled, percentDecode, percentEncode } from "./percent.ts";
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
  /** An exercise or a course; `body` is what follows `#x/`, for `decodeCourse`. */
  | { readonly kind: "exercise"; readonly body: string }
  | Refusal;

/** Bytes of JSON that a link may hold. */
const MAX_JSON_BYTES = 1024 * 1024;

const CUT_OFF: Refusal = { kind: "cut-off" };
const DAMAGED: Refusal = { kind: "corrupt" };
const OVERSIZED: Refusal = { kind: "oversized" };
const UNKNOWN: Refusal = { kind: "unknown" };

/** More characters than any link within the limit has, even one that deflate could not shorten or that is all escapes. */
const MAX_FRAGMENT_LENGTH = 4 * MAX_JSON_BYTES;

/**
 * The shortest link of a state: `#v1/d/PAYLOAD/CHECK`. The same state gives the same link. A state that `fitsLink`
 * denies gives a link that `decodeLink` refuses as oversized.
 */
export async function encodeLink(state: LinkState): Promise<string> {
  return `#v1/d/${await writeDeflated(canonicalJson(state))}`;
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

/** A step of a lesson, counted from 1, or of a course that `link` holds. */
export interface StepPlace {
  readonly lesson: string;
  /** `#x/d/PAYLOAD/CHECK`. */
  readonly link?: string | undefined;
  readonly step: number;
}

/** The link to a step of a lesson or a course. The first exercise of a course needs no number. */
export function stepFragment({ lesson, link, step }: StepPlace): string {
  if (link === undefined) return lessonLink(lesson, step);
  return step === 1 ? link : `${link}/${step}`;
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
  const [, form, rest = ""] = /^(v1\/d\/|v1\/p\/|e\/|l\/|x\/)(.*)$/s.exec(body) ?? [];
  if (form === "v1/d/") return decodeDeflated(rest);
  if (form === "v1/p/") return decodeReadable(rest);
  if (form === "e/") return decodeExample(rest);
  if (form === "l/") return decodeLesson(rest);
  if (form === "x/") return { kind: "exercise", body: rest };
  const [, version] = /^v(\d{1,9})(?:\/|$)/.exec(body) ?? [];
  return version !== undefined && Number(version) > 1 ? { kind: "newer", version } : UNKNOWN;
}

/** The body with its slashes back, where a program has percent-encoded them; what can't be decoded isn't a link's head. */
function decodedHead(body: string): string {
  let decoded = body;
  for (let round = 0; round < MAX_EXTRA_ENCODINGS && /^(?:v\d+|e|l|x)%/.test(decoded); round++) {
    decoded = percentDecode(decoded) ?? `?${decoded}`;
  }
  return decoded;
}

function isPrefixOfHead(body: string): boolean {
  return ["v1/d/", "v1/p/", "e/", "l/", "x/"].some((head) => head.startsWith(body));
}

async function decodeDeflated(rest: string): Promise<DecodeResult> {
  const read = await readDeflated(rest, MAX_JSON_BYTES);
  return read.kind === "ok" ? decodeJson(read.json) : read;
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
