import type { HintFinder } from "#core/analyze.ts";

let finder: HintFinder = () => [];

/** What looks for hints: nothing until the rules are loaded. */
export function hintFinder(): HintFinder {
  return finder;
}

/** Loads the rules, which the first graph does not wait for. */
export async function loadHintFinder(): Promise<void> {
  const { lint } = await import("#core/lint/lint.ts");
  finder = lint;
}
