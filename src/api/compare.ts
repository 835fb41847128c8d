import { compareAnalyses } from "#core/compare/compare-analyses.ts";
import { changeWords } from "#features/compare/change-words.ts";
import { coreAnalysis } from "./core-analysis.ts";
import type { Analysis } from "./types.ts";

/** One thing that the later Dockerfile does differently. */
export interface Change {
  readonly topic: "build" | "stages" | "edges" | "image";
  readonly tone: "added" | "removed" | "changed";
  /** A sentence in English, names in backquotes. */
  readonly text: string;
  /** Line of the later Dockerfile; 0 for none. */
  readonly line: number;
}

/** A step that the cache of the earlier build doesn't have. */
export interface RebuiltStep {
  readonly name: string;
  /** Label of its stage; "" for none. */
  readonly stage: string;
  readonly line: number;
  /** It is unchanged, but runs because something before it changed. */
  readonly isFollowUp: boolean;
}

export interface Comparison {
  readonly changes: readonly Change[];
  readonly rebuilt: readonly RebuiltStep[];
  /** How many steps of the later build could be cached. */
  readonly steps: number;
}

/** What the later of two Dockerfiles does differently. Analyze both with the same options. */
export function compare(before: Analysis, after: Analysis): Comparison {
  const { changes, rebuilt, steps } = compareAnalyses(coreAnalysis(before), coreAnalysis(after));
  return { changes: changes.map(changeWords), rebuilt, steps };
}
