/** What one check found: how much passed and failed, and what to print about it. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly lines: readonly string[];
}

export function success(...lines: readonly string[]): Tally {
  return { passed: 1, failed: 0, skipped: 0, lines };
}

export function fault(...lines: readonly string[]): Tally {
  return { passed: 0, failed: 1, skipped: 0, lines };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    skipped: tallies.reduce((total, tally) => total + tally.skipped, 0),
    lines: tallies.flatMap((tally) => tally.lines),
  };
}

/** The closing line that CI reads. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
