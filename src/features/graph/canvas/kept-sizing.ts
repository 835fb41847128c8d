import type { GraphSizing } from "../card-view/sizing-options.ts";

let kept: { readonly documentId: number; readonly plan: GraphSizing } | null = null;

/** Remembers how a document is drawn, so that its next view is drawn alike. */
export function keepPlan(documentId: number, plan: GraphSizing): void {
  kept = { documentId, plan };
}

/** How a document was drawn last; null for one that was not drawn yet. */
export function keptPlan(documentId: number): GraphSizing | null {
  return kept?.documentId === documentId ? kept.plan : null;
}
