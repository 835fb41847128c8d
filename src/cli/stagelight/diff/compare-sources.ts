import { compareAnalyses } from "#core/compare/compare-analyses.ts";
import { changeWords } from "#features/compare/change-words.ts";
import { analyzeSource } from "../input/analyze-source.ts";
import type { BuildFlags } from "../input/build-options.ts";
import type { Io } from "../io.ts";
import type { Difference } from "./difference.ts";

/** Reads two Dockerfiles and compares what they build. */
export async function compareSources(oldPath: string, newPath: string, flags: BuildFlags, io: Io): Promise<Difference> {
  const [before, after] = [await analyzeSource(oldPath, flags, io), await analyzeSource(newPath, flags, io)];
  const { changes, rebuilt, steps } = compareAnalyses(before.analysis, after.analysis);
  return {
    oldPath,
    newPath,
    before: before.analysis,
    after: after.analysis,
    changes: changes.map(changeWords),
    kinds: changes,
    rebuilt,
    steps,
  };
}
