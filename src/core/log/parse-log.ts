import type { NoLogReason, ParsedLog } from "./build-log.ts";
import { parsePlainLog } from "./parse-plain-log.ts";
import { parseRawLog } from "./parse-raw-log.ts";

/** Characters of a log that are read; a longer one is refused. */
export const LONGEST_LOG = 16 * 1024 * 1024;

/** Colors and cursor moves; titles and links, which end in BEL or in `ESC \\`, at the latest with the line. */
const ESCAPES = /\u001b\[[0-9;?]*[A-Za-z]|\u001b\][^\u0007\u001b\r\n]*(?:\u0007|\u001b\\)?/g;

/** Reads what `docker build --progress=plain` or `--progress=rawjson` has printed. Never throws. */
export function parseLog(text: string): ParsedLog {
  if (text.length > LONGEST_LOG) return bad("tooLong");
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(ESCAPES, "")
    .split(/\r\n|\n|\r/)
    .map(withoutTimestamp);
  if (lines.every((line) => line.trim() === "")) return bad("empty");
  if (lines.some((line) => /^\s*\{"(vertexes|statuses|logs|warnings)":/.test(line))) return parseRawLog(lines);
  if (lines.some((line) => /^#\d+ /.test(line))) return parsePlainLog(lines);
  if (lines.some((line) => /^\[\+\] Building |^\s*=> /.test(line))) return bad("interactive");
  return bad(lines.some((line) => /^Step \d+\/\d+ : /.test(line)) ? "legacy" : "noLog");
}

function bad(reason: NoLogReason): ParsedLog {
  return { kind: "bad", reason };
}

/** What CI services put before each line. */
function withoutTimestamp(line: string): string {
  return line.replace(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*Z?\s/, "");
}
