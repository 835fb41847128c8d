/** What was measured of one thing, several times. */
export interface Figure {
  readonly name: string;
  readonly unit: "ms" | "ms a key" | "ms a frame" | "x";
  readonly limit: number;
  readonly values: readonly number[];
}

/** The middle one of several values; of two, the larger. */
function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Each median next to its limit, with the least and the most that was measured. */
export function figureLines(figures: readonly Figure[], runs: number): string {
  const lines = figures.map(({ name, unit, limit, values }) => {
    const middle = median(values);
    const range = `${show(Math.min(...values))} to ${show(Math.max(...values))}`;
    const verdict = middle <= limit ? "" : "  OVER";
    return `${name.padEnd(52)} ${show(middle).padStart(7)} of ${limit} ${unit}  (${range})${verdict}`;
  });
  const within = figures.filter(({ values, limit }) => median(values) <= limit).length;
  return [`medians of ${runs}`, ...lines, `${within} of ${figures.length} within their limits`, ""].join("\n");
}

function show(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}
