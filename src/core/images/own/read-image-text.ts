import { readJson } from "../../text/json-value.ts";
import { type ImageText, MAX_IMAGE_TEXT } from "./image-text.ts";
import { readHistoryJson, readHistoryTable } from "./read-history.ts";
import { readImageJson } from "./read-image-json.ts";

/**
 * Reads what Docker says about images: `docker inspect IMAGE`, `docker buildx imagetools inspect --format
 * '{{json .Image}}'` (one image, or one for each platform), or `docker history IMAGE` (its table, or `--format json`).
 * Never throws; any other text is refused with the reason.
 */
export function readImageText(written: string): ImageText {
  if (written.length > MAX_IMAGE_TEXT) return { kind: "bad", fault: "tooLong" };
  const text = written.replace(/^\uFEFF/, "").trim();
  if (text === "") return { kind: "bad", fault: "empty" };
  if (!/^[[{]/.test(text)) return readHistoryTable(text) ?? { kind: "bad", fault: "other" };
  const json = readJson(text);
  if (json !== undefined) return readHistoryJson(json) ?? readImageJson(json);
  return readJsonLines(text) ?? { kind: "bad", fault: "broken" };
}

/** `docker history --format json` writes an object a line. */
function readJsonLines(text: string): ImageText | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return null;
  const entries = lines.map(readJson);
  return entries.includes(undefined) ? null : readHistoryJson(entries);
}
