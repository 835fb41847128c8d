import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { isProjectDocument, projectSummary } from "./project-summary.ts";
import { versionSummary } from "./version-summary.ts";
import { sizeOfVersion } from "./version-texts.ts";
import { historyMessages } from "#i18n/en/history.ts";
import { isSameDocument } from "../drafts/draft-storage.ts";
import { hadolintOfLink } from "../links/link-hadolint.ts";
import { linkOfState } from "../links/link-of-state.ts";
import { SYNC_ANALYSIS_LENGTH } from "../input/limits.ts";
import { moveOutbox } from "../drafts/move-outbox.ts";
import type { OutboxEntry } from "../drafts/outbox.ts";
import { analyzeOptions } from "../analysis/run-analysis.ts";
import { selectIsAnalyzed } from "../selectors.ts";
import { localShelf } from "../drafts/shelf.ts";
import { useStore } from "../store.ts";
import { showNotice } from "../view/notify.ts";
import { type KeepOutcome, keepVersion } from "./version-store.ts";

/** Moves what is put aside into the versions. */
export function keepVersionsAside(keys: readonly string[] | "all"): Promise<KeepOutcome> {
  return moveOutbox(localShelf, keepWholeVersion, keys);
}

/** Adds a text to the versions, with a line that says what it is. Says once that there is no room. */
export async function keepWholeVersion({ at, documentId, link, isSpare }: OutboxEntry): Promise<KeepOutcome> {
  const outcome = await keepVersion({ at, link, summary: summaryOf(documentId, link) }, isSpare);
  if (outcome === "full" && !isWarned) {
    isWarned = true;
    showNotice({ kind: "storage", message: historyMessages().noRoom });
  }
  return outcome;
}

let isWarned = false;

let last: { readonly documentId: number; readonly analysis: Analysis | null; readonly link: LinkState } | null = null;

function summaryOf(documentId: number, link: LinkState): string {
  const previous = last?.documentId === documentId ? last : null;
  if (isProjectDocument(link)) {
    last = { documentId, analysis: null, link };
    return projectSummary(previous !== null && isProjectDocument(previous.link) ? previous.link : null, link);
  }
  const size = sizeOfVersion(link);
  const analysis = analysisOf(link);
  if (analysis === null || analysis.failure !== null) return size;
  last = { documentId, analysis, link };
  try {
    return versionSummary(previous?.analysis ?? null, analysis);
  } catch {
    // The text is kept, whatever can be said of it.
    return size;
  }
}

/** The analysis of a text; null for a long one that the worker has not answered. */
function analysisOf(link: LinkState): Analysis | null {
  const state = useStore.getState();
  if (selectIsAnalyzed(state) && isSameDocument(link, linkOfState(state))) return state.analysis;
  if (link.dockerfile.length > SYNC_ANALYSIS_LENGTH) return null;
  const hadolint = hadolintOfLink(link.view?.["hadolint"]);
  return analyze(link.dockerfile, analyzeOptions({ ...state, input: link, hadolint }));
}
