import { crc32 } from "#permalink/crc32.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { documentKey } from "./draft-storage.ts";
import type { Shelf } from "./shelf.ts";
import { parseStored } from "./storage.ts";

const STOPS = "stagelight.stops";
const STARTING = "stagelight.starting";

/** After so many stops in a row over one text, the page starts empty. */
const MAX_STOPS = 2;

/** A start that has not come to its end after so long, in milliseconds, hangs; a younger one may be another tab's. */
const HANGS = 5_000;

/**
 * Notes that the page starts with a document. True where it has stopped over the same one twice in a row, be it by an
 * error or by a start that never ended: it had better start with another one.
 */
export function beginStart(shelf: Shelf, link: LinkState, now: number): boolean {
  const name = nameOf(link);
  const starting = readMark(shelf, STARTING);
  if (starting.name === name && now - starting.number > HANGS) recordStop(shelf, link);
  shelf.write(STARTING, JSON.stringify({ name, number: now }));
  const stops = readMark(shelf, STOPS);
  return stops.name === name && stops.number >= MAX_STOPS;
}

/** Notes that the start came to its end: the page is there, or the reader has left it. */
export function endStart(shelf: Shelf): void {
  shelf.remove(STARTING);
}

/** Notes that the page has stopped over a document. */
export function recordStop(shelf: Shelf, link: LinkState): void {
  const name = nameOf(link);
  const stops = readMark(shelf, STOPS);
  const number = stops.name === name ? stops.number + 1 : 1;
  shelf.write(STOPS, JSON.stringify({ name, number }));
}

/** Notes that the page works: stops are no longer in a row. */
export function forgetStops(shelf: Shelf): void {
  shelf.remove(STOPS);
}

/** What is noted of stops, to tell whether there were any since. */
export function notedStops(shelf: Shelf): string | null {
  return shelf.read(STOPS);
}

interface Mark {
  /** Which document it is about. */
  readonly name: string;
  readonly number: number;
}

function readMark(shelf: Shelf, key: string): Mark {
  const stored = parseStored(shelf.read(key));
  if (typeof stored !== "object" || stored === null) return { name: "", number: 0 };
  const { name, number } = { name: "", number: 0, ...stored };
  return { name: String(name), number: Number(number) };
}

function nameOf(link: LinkState): string {
  const key = documentKey(link);
  return `${key.length}.${crc32(new TextEncoder().encode(key)).join("-")}`;
}
