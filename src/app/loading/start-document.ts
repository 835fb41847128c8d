import { startAnalyzingLongTexts } from "#document/analysis/analyze-long-texts.ts";
import { startKeepingBaseline } from "#document/analysis/build-baseline.ts";
import { startKeepingDraft } from "#document/drafts/keep-draft.ts";
import { startBringingFolders } from "#document/folder/folder-of-document.ts";
import { setTextAlone } from "#document/input/edit.ts";
import { openFirstDocument } from "#document/links/open-link.ts";
import { rescuedText } from "#document/links/rescued-text.ts";
import { documentIdOfEntry, syncUrl } from "#document/links/sync-url.ts";
import { watchProjects } from "#document/project/watch-projects.ts";
import { useStore } from "#document/store.ts";
import { showNotice } from "#document/view/notify.ts";
import { restorePreferences, startKeepingPreferences } from "#document/view/preferences.ts";
import { languageSettled, speakAtFirst } from "#document/view/switch-language.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { attempt } from "./attempt.ts";
import { startKeepingOffline } from "./keep-offline.ts";

/**
 * Opens the document and starts what keeps it. Whatever fails is left out, and said: the page is painted with the text
 * all the same.
 */
export async function startDocument(): Promise<void> {
  const failures = [
    await attempt(restorePreferences),
    await attempt(() => speakAtFirst(location.search, navigator.languages)),
    await attempt(openAddress),
  ];
  if (failures.at(-1) !== null && useStore.getState().input.dockerfile === "")
    setTextAlone(await rescuedText(location.hash));
  const services = [
    startAnalyzingLongTexts,
    watchProjects,
    startKeepingBaseline,
    syncUrl,
    startKeepingDraft,
    startKeepingPreferences,
    startKeepingOffline,
    startBringingFolders,
  ];
  for (const service of services) failures.push(await attempt(service));
  const failure = failures.find((one) => one !== null);
  if (failure !== undefined && failure !== null) {
    showNotice({ kind: "start", message: layoutMessages().startFailed(failure) });
  }
}

/** Opens what the address asks for, again when it changes meanwhile: nothing listens to it until it is opened. */
async function openAddress(): Promise<void> {
  const { hash, entryId } = presentAddress();
  await openFirstDocument(hash, entryId);
  await languageSettled();
  const now = presentAddress();
  if (now.hash !== hash || now.entryId !== entryId) await openAddress();
}

function presentAddress(): { readonly hash: string; readonly entryId: number | null } {
  return { hash: location.hash, entryId: documentIdOfEntry(history.state) };
}
