import type { BuildRecord } from "#core/record/build-record.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { openWithUndo } from "../links/open-link.ts";
import { withCurrentView } from "../links/open-document.ts";
import type { AppState } from "../store.ts";
import { useStore } from "../store.ts";
import { openPanel } from "../view/view-actions.ts";
import { inputOfRecord } from "./input-of-record.ts";
import type { OpenBuilds } from "./record-slice.ts";

/** The record that is laid over the open document; null without one. */
export const selectRecord = (state: AppState): OpenBuilds | null =>
  state.record !== null && (state.record.documentId ?? state.documentId) === state.documentId ? state.record : null;

/** The recorded build that is shown; null without one. */
export const selectRecordedBuild = (state: AppState): BuildRecord | null => {
  const record = selectRecord(state);
  return record?.builds[record.chosen] ?? null;
};

/** Shows the builds of a file, the first of them as the open document. */
export function showRecord(name: string, builds: readonly BuildRecord[]): void {
  useStore.setState({ logText: "", record: { name, builds, chosen: 0, documentId: null } });
  showBuild(0);
  useStore.setState({ planBasis: "log" });
  openPanel("log");
}

/** Shows another build of the open record: its Dockerfile and options become the document, if it holds them. */
export function showBuild(chosen: number): void {
  const { record } = useStore.getState();
  const build = record?.builds[chosen];
  if (!record || !build) return;
  const input = inputOfRecord(build);
  if (input === null) useStore.setState({ record: { ...record, chosen, documentId: null } });
  else {
    openAsDocument(input, record.name);
    useStore.setState({ record: { ...record, chosen, documentId: useStore.getState().documentId } });
  }
}

/** Takes the record away; the document that it brought stays open. */
export function closeRecord(): void {
  useStore.setState(({ planBasis }) => ({
    record: null,
    planBasis: planBasis === "log" ? "estimates" : planBasis,
  }));
}

function openAsDocument(input: LinkState, name: string): void {
  openWithUndo({ link: withCurrentView(input), origin: { kind: "record", name } });
}
