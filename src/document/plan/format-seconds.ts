/** A time for people: `0.2 s`, `45 s`, `3 min 12 s`, `1 h 5 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 9.95) return `${trimmed(seconds.toFixed(1))} s`;
  if (seconds < 59.5) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return joined(Math.floor(whole / 60), "min", whole % 60, "s");
  return joined(Math.floor(whole / 3600), "h", Math.round((whole % 3600) / 60), "min");
}

function joined(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

function trimmed(text: string): string {
  return text.replace(/\.0$/, "");
}

const TICK_STEPS = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600];

/** Round moments from 0 to `total`, at most `most` of them. */
export function timeTicks(total: number, most: number): readonly number[] {
  const step = TICK_STEPS.find((one) => total / one <= most) ?? Math.ceil(total / most / 3600) * 3600;
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, position) => position * step);
}
