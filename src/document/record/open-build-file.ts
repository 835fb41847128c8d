import { parseLog } from "#core/log/parse-log.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { recordMessages } from "#i18n/en/record.ts";
import { openRecordInWorker, type RecordAnswer } from "#worker/record-client.ts";
import { MAX_LOG_BYTES } from "../input/limits.ts";
import { setLogText } from "../log/log-actions.ts";
import { showNotice } from "../view/notify.ts";
import { openPanel } from "../view/view-actions.ts";
import { recordOptions, showRecord } from "./record-actions.ts";

/** The largest record that is read; those of large builds are a few mebibytes. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024;

/**
 * Opens a file that a build has left: a record of it, or its log. Returns whether there is nothing left to do, that is,
 * whether the file was one of these, even a damaged one.
 */
export async function openBuildFile(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  if (isArchive(start) || file.name.endsWith(".dockerbuild")) {
    await openRecordFile(file);
    return true;
  }
  return (await openLogFile(file)) || (isJson(start) && openJsonFile(file));
}

async function openRecordFile(file: File): Promise<void> {
  const answer: RecordAnswer = file.size > MAX_RECORD_BYTES ? { kind: "bad", fault: "tooLarge" } : await read(file);
  if (answer.kind === "ok") await showRecord(file.name, answer.builds, answer.first);
  else showNotice({ kind: "file", message: refusal(answer, file.name) });
}

/** JSON without a build in it may be something else that the page knows. */
async function openJsonFile(file: File): Promise<boolean> {
  if (file.size > MAX_RECORD_BYTES) return false;
  const answer = await read(file);
  if (answer.kind === "ok") await showRecord(file.name, answer.builds, answer.first);
  return answer.kind === "ok";
}

function read(file: File): Promise<RecordAnswer> {
  return openRecordInWorker(file, recordOptions());
}

function refusal(answer: Exclude<RecordAnswer, { kind: "ok" }>, name: string): string {
  const words = recordMessages();
  switch (answer.kind) {
    case "bad":
      return words[answer.fault](name);
    case "failed":
      return words.notOpened(name);
    default:
      return assertNever(answer);
  }
}

async function openLogFile(file: File): Promise<boolean> {
  if (file.size > MAX_LOG_BYTES) return false;
  const text = await file.text();
  if (!looksLikeLog(text) || parseLog(text).kind === "bad") return false;
  setLogText(text);
  openPanel("log");
  return true;
}

/** Whether a text is the output of a build: a Dockerfile's comments may begin with a number, too. */
function looksLikeLog(text: string): boolean {
  return /^[ \t]*=> (?:[A-Z]+ )?\[[^\]\n]+\] |(?:^|[\s\]])#\d+ (?:\[[^\]\n]+\] |building with |DONE \d|CACHED\r?$)|^[^{\n]{0,60}\{"(?:vertexes|statuses|logs|warnings)":/m.test(
    text,
  );
}

function isJson(start: Uint8Array): boolean {
  return /^\s*[[{]/.test(new TextDecoder().decode(start));
}

function isArchive(start: Uint8Array): boolean {
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  return isGzip || new TextDecoder().decode(start.subarray(257, 262)) === "ustar";
}
