import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyzeRecord, type RecordAnalysis } from "#core/analyze-record.ts";
import { EMPTY_INPUT } from "#core/build-input/build-input.ts";
import type { BuildRecord } from "#core/record/build-record.ts";
import { inputOfRecord } from "#core/record/input-of-record.ts";
import { hintFinder } from "../analysis/hint-finder.ts";
import { analyzeOptions } from "../analysis/run-analysis.ts";
import { pause } from "../folder/pause.ts";
import { SYNC_ANALYSIS_LENGTH } from "../input/limits.ts";
import { openWithUndo } from "../links/open-link.ts";
import { nextDocumentId, withCurrentView } from "../links/open-document.ts";
import type { AppState } from "../store.ts";
import { useStore } from "../store.ts";
import { openPanel } from "../view/view-actions.ts";
import { closeRecord } from "./close-record.ts";
import type { OpenBuilds } from "./record-slice.ts";

/** The record that is laid over the open document; null without one. */
export const selectRecord = (state: AppState): OpenBuilds | null =>
  state.record !== null && (state.record.documentId ?? state.documentId) === state.documentId ? state.record : null;

/** The recorded build that is shown; null without one. */
export const selectRecordedBuild = (state: AppState): BuildRecord | null => {
  const record = selectRecord(state);
  return record?.builds[record.chosen] ?? null;
};

/** What a record's Dockerfile is analyzed with besides what it was built with. */
export function recordOptions(): AnalyzeOptions {
  const { ownImages } = useStore.getState();
  return analyzeOptions({ input: EMPTY_INPUT, ownImages });
}

/** Shows the builds of a file, the first of them as the open document; `first` is its analysis where a worker made it. */
export async function showRecord(
  name: string,
  builds: readonly BuildRecord[],
  first: RecordAnalysis | null = null,
): Promise<void> {
  useStore.setState({ logText: "", planBasis: "log" });
  show({ name, builds, chosen: 0, images: [], documentId: null }, first);
  // the document and a panel full of steps are too much for one task
  await pause();
  openPanel("log");
}

/** Shows another build of the open record: its Dockerfile and options become the document, if it holds them. */
export function showBuild(chosen: number): void {
  const { record } = useStore.getState();
  if (record?.builds[chosen]) show({ ...record, chosen, images: [], documentId: null }, null);
}

function show(record: OpenBuilds, known: RecordAnalysis | null): void {
  const build = record.builds[record.chosen];
  const input = build === undefined ? null : inputOfRecord(build);
  if (build === undefined || input === null) {
    const { planBasis } = useStore.getState();
    // the open document no longer has the images of the record before
    closeRecord();
    return useStore.setState({ record, planBasis });
  }
  const isShort = input.dockerfile.length <= SYNC_ANALYSIS_LENGTH;
  const made = known ?? (isShort ? analyzeRecord(build, recordOptions(), hintFinder()) : null);
  const documentId = nextDocumentId();
  // before the document, so that every analysis of it knows the images
  useStore.setState({ record: { ...record, images: made?.images ?? [], documentId } });
  const link = withCurrentView(input);
  const origin = { kind: "record", name: record.name } as const;
  openWithUndo({ link, origin, ...(made && { analysis: made.analysis }) }, documentId);
}
