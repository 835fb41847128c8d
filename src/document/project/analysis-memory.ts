import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze, type HintFinder } from "#core/analyze.ts";

/** Keeps the analyses of one look at a project for the next, which mostly differs in one file. */
export class AnalysisMemory {
  #known = new Map<string, Analysis>();
  #used = new Map<string, Analysis>();
  #finder: HintFinder | null = null;

  /** The analysis of a text, made only if it isn't known; with hints if there is something to find them with. */
  of(text: string, options: AnalyzeOptions, finder: HintFinder | null): Analysis {
    if (finder !== null && finder !== this.#finder) {
      this.#finder = finder;
      this.#known.clear();
    }
    const key = `${finder === null ? "" : "hints"}\n${JSON.stringify(options)}\n${text}`;
    const analysis = this.#used.get(key) ?? this.#known.get(key) ?? analyze(text, options, finder ?? undefined);
    this.#used.set(key, analysis);
    return analysis;
  }

  /** Ends one look: what it did not use is forgotten. */
  forgetUnused(): void {
    this.#known = this.#used;
    this.#used = new Map();
  }
}
