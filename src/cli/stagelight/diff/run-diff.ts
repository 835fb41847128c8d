import { compareAnalyses } from "#core/compare/compare-analyses.ts";
import { changeWords } from "#features/compare/change-words.ts";
import { colorsFor } from "../colors.ts";
import { analyzeSource } from "../input/analyze-source.ts";
import type { BuildFlags } from "../input/build-options.ts";
import type { ExitCode, Io } from "../io.ts";
import type { Difference } from "./difference.ts";
import { type DiffFormat, writeDifference } from "./write-difference.ts";

export interface DiffFlags extends BuildFlags {
  readonly format?: DiffFormat;
  readonly exitCode?: boolean;
  readonly color?: boolean;
}

/** `stagelight diff`. */
export async function runDiff(oldPath: string, newPath: string, flags: DiffFlags, io: Io): Promise<ExitCode> {
  const [before, after] = [await analyzeSource(oldPath, flags, io), await analyzeSource(newPath, flags, io)];
  const compared = compareAnalyses(before.analysis, after.analysis);
  const difference: Difference = {
    oldPath,
    newPath,
    before: before.analysis,
    after: after.analysis,
    changes: compared.changes.map(changeWords),
    kinds: compared.changes,
    rebuilt: compared.rebuilt,
    steps: compared.steps,
  };
  io.out(writeDifference(difference, flags.format ?? "text", colorsFor(io, flags.color)));
  return flags.exitCode && difference.changes.length > 0 ? 1 : 0;
}
