const UNITS = ["kB", "MB", "GB", "TB"];
const STEP = 1000;

/** Bytes as Docker prints them: `3.1 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < STEP) return `${Math.round(bytes)} B`;
  let value = bytes;
  let unit = "";
  for (const name of UNITS) {
    if (value < STEP) break;
    value /= STEP;
    unit = name;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
