import type { Analysis } from "../analysis.ts";
import { changedEdges } from "./changed-edges.ts";
import { changedImage } from "./changed-image.ts";
import { changedStages } from "./changed-stages.ts";
import type { Change, Comparison } from "./comparison.ts";
import { matchStages } from "./match-stages.ts";
import { rebuiltSteps } from "./rebuilt-steps.ts";

/** What the later of two texts does otherwise. Both must be analyzed for the same target and build arguments. */
export function compareAnalyses(before: Analysis, after: Analysis): Comparison {
  const pairs = matchStages(before.stages, after.stages);
  const changes: readonly Change[] = [
    ...changedOutcome(before, after),
    ...changedStages(before, after, pairs),
    ...changedEdges(before, after, pairs),
    ...changedDefault(before, after, pairs),
    ...changedImage(before, after, pairs),
  ];
  return { changes, ...rebuiltSteps(before, after) };
}

function changedOutcome(before: Analysis, after: Analysis): readonly Change[] {
  const [was, is] = [before, after].map(({ parseError, build }) => (parseError ?? build.error)?.message ?? "");
  if (was === is || was === undefined || is === undefined) return [];
  return is === "" ? [{ kind: "mended", message: was }] : [{ kind: "fails", message: is }];
}

function changedDefault(
  { stages: before }: Analysis,
  { stages: after }: Analysis,
  pairs: readonly { readonly before: number; readonly after: number }[],
): readonly Change[] {
  const [was, is] = [before.at(-1), after.at(-1)];
  if (was === undefined || is === undefined) return [];
  const isSame = pairs.some((pair) => pair.before === was.index && pair.after === is.index);
  return isSame ? [] : [{ kind: "default-target", before: was.label, after: is.label }];
}
