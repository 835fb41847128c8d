import { keepNothing } from "../drafts/storage.ts";
import { assertNever } from "#core/text/assert-never.ts";
import type { EmbedOptions } from "./embed-options.ts";
import { linkMessages } from "#i18n/en/links.ts";
import { setTarget } from "../input/edit.ts";
import { setProjectTargets } from "../project/edit-project.ts";
import { showNotice } from "../view/notify.ts";
import { openDocument, startDocumentRequest } from "./open-document.ts";
import { resolveFragment } from "./open-link.ts";
import { useStore } from "../store.ts";

/** Opens the link of a page that is embedded in another: the reader's draft is neither shown there nor touched. */
export async function openEmbedded(fragment: string, { target, theme }: EmbedOptions): Promise<void> {
  keepNothing();
  useStore.setState({ theme });
  const isStillWanted = startDocumentRequest();
  const asked = await resolveFragment(fragment);
  if (!isStillWanted()) return;
  switch (asked.kind) {
    case "document":
      openDocument(asked.link, asked.origin.kind === "lesson" ? asked.origin : { kind: "link" });
      if (target !== null && asked.link.project === undefined) setTarget(target);
      if (target !== null && asked.link.project !== undefined) setProjectTargets(target === "" ? [] : [target]);
      return;
    case "nothing":
      showNotice({ kind: "link", message: linkMessages().nothingEmbedded });
      return;
    case "refused":
      showNotice({ kind: "link", message: asked.message });
      return;
    default:
      assertNever(asked);
  }
}
