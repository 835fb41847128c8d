const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of a base64 text, each as one character; other characters, padding included, are skipped. */
export function decodeBase64(text: string): string {
  let bytes = "";
  let bits = 0;
  let count = 0;
  for (const char of text) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += String.fromCharCode((bits >> count) & 0xff);
  }
  return bytes;
}

/** Bytes, each as one character, as padded base64. */
export function encodeBase64(bytes: string): string {
  let encoded = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const group = [0, 1, 2].map((index) => bytes.charCodeAt(at + index) || 0);
    const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
    const count = Math.min(bytes.length - at, 3) + 1;
    for (let index = 0; index < 4; index++)
      encoded += index < count ? ALPHABET.charAt((bits >> (18 - index * 6)) & 63) : "=";
  }
  return encoded;
}

/** Whether a text without line breaks is padded base64. */
export function isBase64(text: string): boolean {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text);
}
