/** A place that people paste links into, and how much it takes. */
export interface LengthLimit {
  readonly place: "discord" | "slack" | "github" | "browser";
  /** Characters. */
  readonly most: number;
}

/** In the order of how much they take. */
export const LENGTH_LIMITS: readonly LengthLimit[] = [
  { place: "discord", most: 2_000 },
  { place: "slack", most: 4_000 },
  { place: "github", most: 8_000 },
  { place: "browser", most: 65_000 },
];

export interface LengthReading extends LengthLimit {
  readonly fits: boolean;
  /** Of what the place takes, from 0 to 1. */
  readonly part: number;
}

/** What `length` characters are to each place. */
export function readLength(length: number): readonly LengthReading[] {
  return LENGTH_LIMITS.map((limit) => ({
    ...limit,
    fits: length <= limit.most,
    part: Math.min(1, length / limit.most),
  }));
}
