import type { Analysis } from "#core/analysis.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { canonicalInput } from "#core/build-input/input-fields.ts";
import type { LinkState } from "#permalink/link-state.ts";
import type { DocumentOrigin } from "../input/document-slice.ts";
import { hadolintOfLink } from "./link-hadolint.ts";
import { longTextOfLink } from "./link-images.ts";
import { readDurations } from "./link-durations.ts";
import { refOfLinkSelect } from "./link-select.ts";
import { languageOfLink, linkViewOf, viewOfLink } from "./link-view.ts";
import { analysisOf } from "../analysis/run-analysis.ts";
import { firstFile, withFileOpen } from "../project/open-project-file.ts";
import { switchLanguage } from "../view/switch-language.ts";
import { type AppState, useStore } from "../store.ts";

/** Rises with every document that is asked for or opened. */
let lastWanted = 0;

/** Says that a document is wanted that takes a while to come; what it returns tells whether it is still the last one. */
export function startDocumentRequest(): () => boolean {
  lastWanted += 1;
  const own = lastWanted;
  return () => own === lastWanted;
}

/**
 * Opens another document instead of the present one: a link, an example, a file or a draft. The address gets its own
 * entry for it, so that Back, and Undo, return to what was open before.
 *
 * @param id the document's id when it has one already: that of the history entry that is being returned to.
 * @param known its analysis where a worker has made it.
 */
export function openDocument(
  link: LinkState,
  origin: DocumentOrigin,
  id: number = nextDocumentId(),
  known?: Analysis,
): void {
  startDocumentRequest();
  const canonical = canonicalInput(link);
  const file = canonical.project === undefined ? "" : firstFile(canonical.project, link.view?.["file"]);
  const input = withFileOpen(canonical, file);
  const hadolint = hadolintOfLink(link.view?.["hadolint"]);
  const isHadolintExact = link.view?.["hadolintExact"] === true;
  const linkedImages = longTextOfLink(link.view?.["images"]);
  const linkedFolder = longTextOfLink(link.view?.["folder"]);
  const state = useStore.getState();
  const version = state.version + 1;
  opened = { documentId: id, text: input.dockerfile };
  const view = viewOfLink(link.view ?? {});
  useStore.setState({
    input,
    file,
    hadolint,
    isHadolintExact,
    linkedImages,
    linkedFolder,
    ...view,
    ...(view.panel === "cache" && input.dockerfile.trim() !== "" ? builtAsOpened(input, id) : {}),
    durations: readDurations(link.view?.durations),
    compare: link.compare ?? null,
    isCompareShown: link.compare !== undefined,
    ...(origin.kind === "example" ? { panel: "about" } : {}),
    version,
    origin,
    documentId: id,
    isEdited: false,
    hovered: null,
    selected: null,
    selectedBy: "other",
    phoneTab: origin.kind === "lesson" ? "lesson" : "graph",
    isPresenting: origin.kind === "lesson" && state.isPresenting,
    prediction: origin.kind === "lesson" && origin.predicts ? { chosen: [], isRevealed: false } : null,
    notice: null,
  });
  // The text comes first, whatever its analysis does.
  const analyzed = known
    ? { analysis: known, whole: null, analysisVersion: version }
    : analysisOf(useStore.getState(), version);
  const selected = link.select === undefined ? null : refOfLinkSelect(link.select, analyzed.analysis ?? null);
  useStore.setState({ ...analyzed, selected });
  const language = languageOfLink(link.view);
  if (language === null) return;
  useStore.setState({ linkLanguage: language });
  void switchLanguage(language);
}

/** The cache panel compares with what was opened: it may be fetched only after the first edit. */
function builtAsOpened(built: BuildInput, builtDocument: number): Partial<AppState> {
  return { built, builtDocument, changedFiles: [], changedSources: [], sameResults: new Map() };
}

/** Puts a document back exactly as it was left. */
export function restoreDocument(left: AppState): void {
  startDocumentRequest();
  const state = useStore.getState();
  const version = state.version + 1;
  opened = { documentId: left.documentId, text: left.input.dockerfile };
  useStore.setState({
    input: left.input,
    file: left.file,
    hadolint: left.hadolint,
    isHadolintExact: left.isHadolintExact,
    linkedImages: left.linkedImages,
    linkedFolder: left.linkedFolder,
    version,
    origin: left.origin,
    isPresenting: left.origin.kind === "lesson" && state.isPresenting,
    documentId: left.documentId,
    isEdited: left.isEdited,
    panel: left.panel,
    graphView: left.graphView,
    durations: left.durations,
    compare: left.compare,
    isCompareShown: left.isCompareShown,
    hovered: null,
    selected: left.selected,
    prediction: left.prediction,
    selectedBy: "other",
    notice: null,
  });
  useStore.setState(analysisOf(useStore.getState(), version));
}

/** The text as the present document was opened: where undoing ends. */
export function textAtOpening(): string {
  const { documentId, input } = useStore.getState();
  return opened.documentId === documentId && input.project === undefined ? opened.text : input.dockerfile;
}

let opened = { documentId: 0, text: "" };

let lastId = 0;

/** Ids stay unique over reloads, because the browser's history keeps those of earlier page loads. */
export function nextDocumentId(): number {
  lastId = Math.max(Date.now(), useStore.getState().documentId + 1, lastId + 1);
  return lastId;
}

/** A document that says nothing of the view (an example, a file) is shown as the reader likes it. */
export function withCurrentView(link: LinkState): LinkState {
  const { panel, graphView } = useStore.getState();
  return {
    ...link,
    view: linkViewOf({
      panel,
      graphView: { ...graphView, collapsed: [], foldedFiles: [], extraTargets: [] },
      file: "",
    }),
  };
}
