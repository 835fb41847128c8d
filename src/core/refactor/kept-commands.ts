import type { Analysis } from "../analysis.ts";
import { simulateCache } from "../build/cache-simulation.ts";
import { cacheKeyInputsFor } from "../build/cache-key-inputs.ts";
import { sourceFileOf } from "./source-file.ts";

/** The commands that stay cached after an edit of a source file, each on one line. */
export function keptCommands(analysis: Analysis): readonly string[] {
  const { outcomes } = simulateCache(
    cacheKeyInputsFor(analysis),
    cacheKeyInputsFor(analysis, { files: [sourceFileOf(analysis)] }),
  );
  const { steps } = analysis.build;
  return outcomes.flatMap(({ step, kind }) => {
    const op = steps[step]?.op;
    if (kind === "runs" || op?.kind !== "exec") return [];
    const script = (op.args.at(-1) ?? "").replace(/\s+/g, " ").trim();
    return [script.length > 60 ? `${script.slice(0, 59)}…` : script];
  });
}
