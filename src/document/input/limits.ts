/** The longest text that is taken, in bytes of UTF-8. */
export const MAX_TEXT_BYTES = 1024 * 1024;

/** The longest build log that is taken, in bytes; the longest of large projects are a few mebibytes. */
export const MAX_LOG_BYTES = 16 * 1024 * 1024;

/** The most stages that are drawn. */
export const MAX_STAGES = 2000;

/** Texts up to this many UTF-16 units are analyzed at once, on the main thread: about 1 ms for 100 lines. */
export const SYNC_ANALYSIS_LENGTH = 60_000;

/** Whether `text` is longer than the page takes. */
export function isTooLong(text: string): boolean {
  if (text.length > MAX_TEXT_BYTES) return true;
  // No UTF-16 unit takes more than three bytes, so that most texts need no counting.
  if (text.length * 3 <= MAX_TEXT_BYTES) return false;
  return new TextEncoder().encode(text).length > MAX_TEXT_BYTES;
}
