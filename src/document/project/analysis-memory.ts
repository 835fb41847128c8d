import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze, type HintFinder, withHints } from "#core/analyze.ts";

/** Keeps the analyses of one look at a project for the next, which mostly differs in one file. */
export class AnalysisMemory {
  #known = new Map<string, Analysis>();
  #used = new Map<string, Analysis>();
  #finder: HintFinder | null = null;
  /** By text: several targets of one Dockerfile differ in their options. */
  #parsed = new Map<string, Analysis>();

  /** The analysis of a text, made only if it isn't known; with hints if there is something to find them with. */
  of(text: string, options: AnalyzeOptions, finder: HintFinder | null): Analysis {
    if (finder !== null && finder !== this.#finder) {
      this.#finder = finder;
      this.#known.clear();
    }
    const key = `${finder === null ? "" : "hints"}\n${JSON.stringify(options)}\n${text}`;
    const analysis = this.#used.get(key) ?? this.#known.get(key) ?? this.#make(text, options, finder);
    this.#used.set(key, analysis);
    this.#noteParsed(analysis);
    return analysis;
  }

  #make(text: string, options: AnalyzeOptions, finder: HintFinder | null): Analysis {
    if (finder !== null) return withHints(this.of(text, options, null), finder);
    return analyze(text, options, undefined, undefined, this.#parsed.get(text));
  }

  /** Ends one look: what it did not use is forgotten. */
  forgetUnused(): void {
    this.#known = this.#used;
    this.#used = new Map();
    this.#parsed.clear();
    for (const analysis of this.#known.values()) this.#noteParsed(analysis);
  }

  #noteParsed(analysis: Analysis): void {
    if (analysis.failure === null) this.#parsed.set(analysis.text, analysis);
  }
}
