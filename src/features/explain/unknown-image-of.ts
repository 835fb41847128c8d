import type { Analysis } from "#core/analysis.ts";
import { unknownBase } from "#core/images/unknown-base.ts";
import type { ExplainSubject } from "./explain.ts";

/** The image that what is explained is about, where it isn't known what that sets; null for anything else. */
export function unknownImageOf(analysis: Analysis, subject: ExplainSubject | null): string | null {
  if (subject?.kind === "stage") {
    const base = analysis.stages[subject.stage]?.base;
    return base?.kind === "image" ? unknownBase(analysis, subject.stage) : null;
  }
  if (subject?.kind !== "source") return null;
  const node = analysis.graph.nodes.find(({ id }) => id === subject.id);
  if (node?.kind !== "image") return null;
  const stage = analysis.stages.find(({ base }) => base.kind === "image" && base.ref === node.ref);
  return stage === undefined ? null : unknownBase(analysis, stage.index);
}
