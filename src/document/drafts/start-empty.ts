import type { LinkState } from "#permalink/link-state.ts";
import { sendToVersions, sendWholeToVersions } from "../history/send-to-versions.ts";
import { linkOfState } from "../links/link-of-state.ts";
import { openDocument } from "../links/open-document.ts";
import { useStore } from "../store.ts";
import { DRAFT_KEY, isBlankDocument, isSameDocument, readDraft } from "./draft-storage.ts";
import { type OutboxEntry, putAside } from "./outbox.ts";
import { localShelf } from "./shelf.ts";
import { forgetStops } from "./stops.ts";

/** Opens an empty page as the draft. The document that should have been shown goes into the versions. */
export function startEmpty(link: LinkState = linkOfState(useStore.getState()), id?: number): void {
  if (!isBlankDocument(link)) moveToVersions(link);
  forgetStops(localShelf);
  openDocument({ dockerfile: "" }, { kind: "draft" }, id);
  // The address follows, which would open it again.
  useStore.setState({ isEdited: true });
}

function moveToVersions(link: LinkState): void {
  const { documentId } = useStore.getState();
  const entry: OutboxEntry = { at: Date.now(), documentId, link, isSpare: true };
  const put = putAside(localShelf, entry);
  if (put.kind === "written") {
    void sendToVersions([put.key]);
    forgetDraft(link);
  } else void sendWholeToVersions(entry, (isKept) => isKept && forgetDraft(link));
}

/** The next visit would open it. */
function forgetDraft(link: LinkState): void {
  const draft = readDraft();
  if (draft !== null && isSameDocument(draft, link)) localShelf.remove(DRAFT_KEY);
}
