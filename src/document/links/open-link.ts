import type { RequestedDocument } from "./open-request.ts";
import type { OpenRequest } from "./open-request.ts";
import type { Analysis } from "#core/analysis.ts";
import { lacksDeferredParts } from "#core/deferred-parts.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { decodeLink } from "#permalink/codec.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { linkMessages } from "#i18n/en/links.ts";
import { lazyLoadingMessages } from "#i18n/en/app/lazy-loading.ts";
import { loadDeferredParts } from "../analysis/hint-finder.ts";
import type { DocumentOrigin } from "../input/document-slice.ts";
import { isBlankDocument, isSameDocument, readDraft } from "../drafts/draft-storage.ts";
import { localShelf } from "../drafts/shelf.ts";
import { startEmpty } from "../drafts/start-empty.ts";
import { beginStart } from "../drafts/stops.ts";
import { loadExample } from "../examples/load-example.ts";
import { isMissingPart } from "../view/missing-part.ts";
import { showNotice, showToast } from "../view/notify.ts";
import { withCurrentView, nextDocumentId, openDocument, startDocumentRequest } from "./open-document.ts";
import { refusalWords } from "./refusal-words.ts";
import { selectIsBlank } from "../selectors.ts";
import { useStore } from "../store.ts";
import { isSameTab, readTab } from "../drafts/tab-storage.ts";

/**
 * Opens what the page was opened for: after a reload the document that the tab showed, else the link or example of the
 * address, else the draft. An address that can't be read says so, and the draft is opened.
 *
 * @param entryId the document's id that the browser's history entry carries, null for a fresh entry.
 */
export async function openFirstDocument(fragment: string, entryId: number | null): Promise<void> {
  const tab = readTab();
  if (tab !== null && isSameTab(tab, fragment, entryId)) {
    const { documentId, folderKey: key, isEdited } = tab;
    const reloadedFolderKey = key === "" ? null : { documentId, key };
    if (await openAtFirst(tab.link, tab.origin, documentId)) useStore.setState({ isEdited, reloadedFolderKey });
    return;
  }
  const asked = await resolveFragment(fragment);
  if (asked.kind === "document") {
    await openAtFirst(asked.link, asked.origin, entryId ?? undefined);
    return;
  }
  await openAtFirst(presentDraft(), { kind: "draft" }, entryId ?? undefined);
  if (asked.kind === "refused") showNotice({ kind: "link", message: asked.message });
}

/** Opens a document when the page starts, unless the page has stopped over it twice in a row; true when it did. */
async function openAtFirst(link: LinkState, origin: DocumentOrigin, id?: number): Promise<boolean> {
  if (isBlankDocument(link) || !beginStart(localShelf, link, Date.now())) {
    await loadPartsFor(link);
    openDocument(link, origin, id);
    return true;
  }
  startEmpty(link, id);
  showNotice({ kind: "stop", message: layoutMessages().startedEmpty });
  return false;
}

/** Loads what the first graph of this build can't do without. Where it can't be fetched, the worker is asked. */
async function loadPartsFor(link: LinkState): Promise<void> {
  if (link.project !== undefined || !lacksDeferredParts(link)) return;
  await loadDeferredParts().catch(() => undefined);
}

/**
 * Opens the link of an address that was arrived at later; returns whether it could. One that can't be read says so and
 * changes nothing; one that comes when something else is wanted by then is left.
 */
export async function openFragment(fragment: string, id: number): Promise<boolean> {
  const isStillWanted = startDocumentRequest();
  const asked = await resolveFragment(fragment);
  if (asked.kind === "nothing") await loadPartsFor(presentDraft());
  if (!isStillWanted()) return true;
  if (asked.kind === "nothing") openDraft(id);
  else if (asked.kind === "document") openWithUndo(asked, id);
  else showNotice({ kind: "link", message: asked.message });
  return asked.kind !== "refused";
}

/** Opens a link that was pasted: the part of its address from the `#` on. */
export async function openLinkText(fragment: string): Promise<void> {
  await openFragment(fragment, nextDocumentId());
}

/** Opens the draft, or the empty page when there is none. */
export function openDraft(id?: number): void {
  openDocument(presentDraft(), { kind: "draft" }, id);
}

function presentDraft(): LinkState {
  return withoutLanguage(readDraft() ?? { dockerfile: "" });
}

/** The draft was kept in the language of its day. */
function withoutLanguage(draft: LinkState): LinkState {
  const { language: _, ...view } = draft.view ?? {};
  return { ...draft, view };
}

/** Opens an example, unless something else is wanted by the time it comes. */
export async function openExample(slug: string): Promise<void> {
  const isStillWanted = startDocumentRequest();
  const asked = await ready(askedForExample(slug));
  if (!isStillWanted()) return;
  if (asked.kind === "document") openWithUndo(asked);
  else if (asked.kind === "refused") showNotice({ kind: "link", message: asked.message });
}

/** Opens a Dockerfile that was brought in as a text: it is the reader's own and becomes the draft. */
export function openText(dockerfile: string, name: string): void {
  openOwn({ dockerfile }, name);
}

/** Opens what the reader brought in, a text perhaps with its build options: it becomes the draft. */
export function openOwn(link: LinkState, name: string): void {
  openWithUndo({ link: withCurrentView(link), origin: { kind: "draft" } }, undefined, name);
  useStore.setState({ isEdited: true });
}

/** Opens a document instead of the present one, which a toast offers to bring back. */
export function openWithUndo(
  asked: Pick<RequestedDocument, "link" | "origin"> & { readonly analysis?: Analysis },
  id?: number,
  name?: string,
): void {
  const before = useStore.getState();
  // From step to step of a lesson there are buttons.
  const isWorthUndoing = !selectIsBlank(before) && !(before.origin.kind === "lesson" && asked.origin.kind === "lesson");
  openDocument(asked.link, asked.origin, id, asked.analysis);
  if (isWorthUndoing) void offerUndo(name ?? nameOf(asked.origin), useStore.getState().documentId);
}

async function offerUndo(name: string | Promise<string>, opened: number): Promise<void> {
  showToast(linkMessages().opened(await name), { kind: "document", opened });
}

function nameOf(origin: DocumentOrigin): string | Promise<string> {
  switch (origin.kind) {
    case "draft":
      return linkMessages().yourDraft;
    case "link":
      return linkMessages().theLink;
    case "sample":
      return linkMessages().aSample(origin.rule);
    case "example":
      return nameOfExample(origin.slug);
    case "record":
      return linkMessages().aRecord(origin.name);
    case "lesson":
      return lessonFrameMessages().theLesson(origin.title);
    default:
      return assertNever(origin);
  }
}

async function nameOfExample(slug: string): Promise<string> {
  const { titleOfExample } = await import("../examples/example-list.ts");
  return linkMessages().theExample(titleOfExample(slug));
}

/** Finds out what an address asks for. */
export async function resolveFragment(fragment: string): Promise<OpenRequest> {
  const decoded = await decodeLink(fragment);
  switch (decoded.kind) {
    case "ok":
      return ready({ kind: "document", link: decoded.state, origin: originOfLink(decoded.state) });
    case "example":
      return ready(askedForExample(decoded.slug));
    case "lesson":
      return ready(resolveLesson(decoded.slug, decoded.step));
    case "exercise":
      return ready(resolveExercise(decoded.body));
    case "none":
      return { kind: "nothing" };
    default:
      return { kind: "refused", message: refusalWords(decoded) };
  }
}

/** The request, once everything that its first graph needs is loaded. What can't be fetched is refused. */
async function ready(asked: OpenRequest | Promise<OpenRequest>): Promise<OpenRequest> {
  try {
    const request = await asked;
    if (request.kind === "document") await loadPartsFor(request.link);
    return request;
  } catch (fault) {
    if (!isMissingPart(fault)) throw fault;
    return { kind: "refused", message: lazyLoadingMessages().couldNotBeFetched };
  }
}

async function resolveLesson(slug: string, step: number): Promise<OpenRequest> {
  const lessons = await import("../lessons/open-lesson.ts");
  return lessons.resolveLesson(slug, step);
}

async function resolveExercise(body: string): Promise<OpenRequest> {
  const exercises = await import("../lessons/open-exercise.ts");
  return exercises.resolveExercise(body);
}

async function askedForExample(slug: string): Promise<OpenRequest> {
  const example = await loadExample(slug);
  if (example === undefined) return { kind: "refused", message: linkMessages().noExample(slug) };
  const { dockerfile, dockerignore, project } = example;
  const link = withCurrentView({ dockerfile, ...(dockerignore && { dockerignore }), ...(project && { project }) });
  const [file] = Object.keys(project?.files ?? {});
  const opened = file === undefined ? link : { ...link, view: { ...link.view, file } };
  return { kind: "document", link: opened, origin: { kind: "example", slug } };
}

/** The address of one's own draft, opened again, is the draft. */
function originOfLink(link: LinkState): DocumentOrigin {
  const draft = readDraft();
  return { kind: draft !== null && isSameDocument(draft, link) ? "draft" : "link" };
}
