/** What encodeURIComponent escapes although a fragment may hold it and no chat program stumbles over it. */
const READABLE: ReadonlyMap<string, string> = new Map(
  [..."/:=,@$"].map((char) => [`%${char.charCodeAt(0).toString(16).toUpperCase()}`, char]),
);

/** Percent-encodes JSON so that it stays as readable as a link can be. Brackets are escaped, as links often end at them. */
export function percentEncode(json: string): string {
  return encodeURIComponent(json)
    .replace(/%[0-9A-F]{2}/g, (escaped) => READABLE.get(escaped) ?? escaped)
    .replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Undoes percent-encoding. A `%` that starts no escape stays as it is; a character cut off at the end of the text is
 * dropped. Null when the bytes are not UTF-8.
 */
export function percentDecode(text: string): string | null {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const whole = text.replace(/%[0-9A-F]?$/i, "");
  try {
    return whole.replace(/(?:%[0-9A-F]{2})+/gi, (escapes, at: number) =>
      decoder.decode(bytesOf(escapes), { stream: at + escapes.length === whole.length }),
    );
  } catch {
    return null;
  }
}

/** Chat programs encode a link once, sometimes twice. */
export const MAX_EXTRA_ENCODINGS = 3;

/** Takes off one layer of percent-encoding, and more while the text is not what it should be. Null when its bytes are not UTF-8. */
export function peeled(text: string, isDone: (candidate: string) => boolean): string | null {
  let candidate = percentDecode(text);
  for (let round = 0; round < MAX_EXTRA_ENCODINGS && candidate !== null && !isDone(candidate); round++) {
    candidate = percentDecode(candidate);
  }
  return candidate;
}

function bytesOf(escapes: string): Uint8Array {
  return Uint8Array.from(escapes.slice(1).split("%"), (hex) => Number.parseInt(hex, 16));
}
