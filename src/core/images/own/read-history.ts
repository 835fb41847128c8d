import { asNumber, asText, fieldOf, isObject } from "../../text/json-value.ts";
import { configOfHistory, type HistoryEntry } from "./config-of-history.ts";
import type { ImageText } from "./image-text.ts";

/** Reads `docker history --format json`, or Podman's list; null for other JSON. */
export function readHistoryJson(json: unknown): ImageText | null {
  const list = Array.isArray(json) ? json : [json];
  const isHistory =
    list.length > 0 && list.every((one) => isObject(one) && createdBy(one) !== undefined && !isObject(one["Config"]));
  if (!isHistory) return null;
  return toText(
    list.map((one) => ({
      createdBy: asText(createdBy(one)),
      bytes: bytesOf(fieldOf(one, "Size") ?? fieldOf(one, "size")),
    })),
  );
}

function createdBy(entry: unknown): unknown {
  return fieldOf(entry, "CreatedBy") ?? fieldOf(entry, "createdBy");
}

/** Reads the table of `docker history`; null for any other text. */
export function readHistoryTable(text: string): ImageText | null {
  const [header = "", ...rows] = text.split(/\r?\n/);
  if (!/^(?:IMAGE|ID)\s+CREATED\s+CREATED BY\s+SIZE\b/.test(header)) return null;
  const start = header.indexOf("CREATED BY");
  const end = header.indexOf("SIZE", start);
  const entries = rows
    .filter((row) => row.trim() !== "")
    .map((row) => ({ createdBy: row.slice(start, end).trim(), bytes: bytesOf(row.slice(end)) }));
  return entries.length === 0 ? { kind: "bad", fault: "nothing" } : toText(entries);
}

/** The newest entry comes first. */
function toText(entries: readonly HistoryEntry[]): ImageText {
  const { config, isWhole } = configOfHistory(entries.toReversed());
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  return {
    kind: "ok",
    images: [{ names: [], source: "history", variants: [{ platform: "", config, isWhole, bytes }] }],
  };
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ["b", 1],
  ["kb", 1e3],
  ["mb", 1e6],
  ["gb", 1e9],
]);

/** `117MB`, as Docker writes sizes, or a number of bytes. */
function bytesOf(written: unknown): number {
  if (typeof written !== "string") return Math.max(0, asNumber(written));
  const [, figure = "0", unit = ""] = /^\s*(\d{1,9}(?:\.\d{1,6})?)\s?([kMG]?B)\b/i.exec(written) ?? [];
  return Number(figure) * (UNITS.get(unit.toLowerCase()) ?? 0);
}
