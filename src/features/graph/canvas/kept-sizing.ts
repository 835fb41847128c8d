import type { Stage } from "#core/resolve/stage.ts";
import type { GraphSizing } from "../card-view/sizing-options.ts";

interface Kept {
  readonly documentId: number;
  readonly stages: readonly Stage[];
  readonly plan: GraphSizing;
}

let kept: Kept | null = null;

/** A key that is pressed changes no more lines than this. */
const MOST_TYPED = 3;

/** Remembers how a document is drawn, so that its next view is drawn alike. */
export function keepPlan(documentId: number, stages: readonly Stage[], plan: GraphSizing): void {
  kept = { documentId, stages, plan };
}

/** How a document was drawn last; null for one that wasn't drawn yet, or if another text was pasted over all of it. */
export function keptPlan(documentId: number, stages: readonly Stage[]): GraphSizing | null {
  return kept?.documentId === documentId && !isReplaced(kept.stages, stages) ? kept.plan : null;
}

/** Whether hardly an instruction is left of `before`, and more are new than one types at once. */
function isReplaced(before: readonly Stage[], stages: readonly Stage[]): boolean {
  if (before === stages) return false;
  const old = instructionsOf(before);
  const present = instructionsOf(stages);
  const common = [...present].filter((text) => old.has(text)).length;
  return present.size - common > MOST_TYPED && common * 4 < Math.min(old.size, present.size);
}

function instructionsOf(stages: readonly Stage[]): ReadonlySet<string> {
  return new Set(stages.flatMap(({ from, instructions }) => [from, ...instructions].map(({ original }) => original)));
}
