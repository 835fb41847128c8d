import type { NoLogReason, ParsedLog } from "./build-log.ts";
import { logLines } from "./log-lines.ts";
import { parsePlainLog } from "./parse-plain-log.ts";
import { parseRawLog } from "./parse-raw-log.ts";
import { isTerminalLog, parseTerminalLog } from "./parse-terminal-log.ts";

/** Characters of a log that are read; a longer one is refused. */
export const LONGEST_LOG = 16 * 1024 * 1024;

/**
 * Reads what `docker build` has printed, in a terminal, with `--progress=plain`, or with `--progress=rawjson`, also as a
 * CI service, Kubernetes, Bake, or Compose prints it. Never throws.
 */
export function parseLog(text: string): ParsedLog {
  if (text.length > LONGEST_LOG) return bad("tooLong");
  const printed = logLines(text);
  const lines = printed.map((line) => line.text);
  if (lines.every((line) => line.trim() === "")) return bad("empty");
  if (lines.some((line) => /^\s*\{"(vertexes|statuses|logs|warnings)":/.test(line))) return parseRawLog(lines);
  if (lines.some((line) => /^#\d+ /.test(line))) return parsePlainLog(printed);
  if (isTerminalLog(lines)) return parseTerminalLog(lines);
  return bad(lines.some((line) => /^Step \d+\/\d+ : /.test(line)) ? "legacy" : "noLog");
}

function bad(reason: NoLogReason): ParsedLog {
  return { kind: "bad", reason };
}
