import type { PicturePlan } from "../card-view/graph-sizing.ts";

let kept: { readonly documentId: number; readonly plan: PicturePlan } | null = null;

/** Remembers how a document is drawn, so that its next view is drawn alike. */
export function keepPlan(documentId: number, plan: PicturePlan): void {
  kept = { documentId, plan };
}

/** How a document was drawn last; null for one that was not drawn yet. */
export function keptPlan(documentId: number): PicturePlan | null {
  return kept?.documentId === documentId ? kept.plan : null;
}
