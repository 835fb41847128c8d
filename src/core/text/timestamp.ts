const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?<fraction>\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads a timestamp as Go writes it (RFC 3339 with up to nanoseconds) into milliseconds since 1970, with a fraction.
 * Null when it is not a timestamp, or is the zero time that Go writes for "never".
 */
export function readTimestamp(text: unknown): number | null {
  if (typeof text !== "string" || text.startsWith("0001-")) return null;
  const fraction = RFC_3339.exec(text)?.groups?.fraction ?? "";
  const seconds = Date.parse(fraction === "" ? text : text.replace(fraction, ""));
  if (!RFC_3339.test(text) || Number.isNaN(seconds)) return null;
  return seconds + Number(fraction === "" ? 0 : fraction) * 1000;
}
