/** A short name for a value that is the same for equal values: 53 bits of hash over its JSON. */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value);
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return `${text.length}:${(4294967296 * (2097151 & high) + (low >>> 0)).toString(36)}`;
}
