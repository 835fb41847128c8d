import type { KnownDuration } from "#core/build/durations-known.ts";

const LONGEST = 86_400;

/** Durations as the plain text that a link's view holds: a line each, fields apart by tabs. They repeat words of the
 * Dockerfile, so that they cost a link little. */
export function writeDurations(durations: readonly KnownDuration[]): string {
  return durations
    .map(({ seconds, stage, place, text }) =>
      [seconds, stage, place, text].map((field) => escape(String(field))).join("\t"),
    )
    .join("\n");
}

/** The durations of a link; lines that aren't are left out. */
export function readDurations(written: unknown): readonly KnownDuration[] {
  if (typeof written !== "string" || written === "") return [];
  return written.split("\n").flatMap((line) => {
    const [seconds = "", stage, place, text] = line.split("\t").map(unescape);
    const value = Number(seconds);
    if (!/^\d+(\.\d+)?$/.test(seconds) || value > LONGEST) return [];
    return stage === undefined || place === undefined || text === undefined
      ? []
      : [{ stage, place, text, seconds: value }];
  });
}

function escape(field: string): string {
  return field.replace(/[\\\t\n]/g, (char) => (char === "\t" ? "\\t" : char === "\n" ? "\\n" : "\\\\"));
}

function unescape(field: string): string {
  return field.replace(/\\([tn\\])/g, (_, char: string) => (char === "t" ? "\t" : char === "n" ? "\n" : "\\"));
}
