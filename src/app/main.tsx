import "./early.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startAnalysingLongTexts } from "#document/analysis/analyse-long-texts.ts";
import { startKeepingBaseline } from "#document/analysis/build-baseline.ts";
import { documentIdOfEntry, syncUrl } from "#document/links/sync-url.ts";
import { startKeepingDraft } from "#document/drafts/keep-draft.ts";
import { openFirstDocument } from "#document/links/open-link.ts";
import { restorePreferences, startKeepingPreferences } from "#document/view/preferences.ts";
import { languageSettled, speakAtFirst } from "#document/view/speak-language.ts";
import { readEmbedOptions } from "#document/links/embed-options.ts";
import "#ui/tokens.css";
import "#ui/base.css";
import { App } from "./app.tsx";
import { startReplacingMissingParts } from "./loading/chunk-load-errors.ts";
import { startKeepingOffline } from "./loading/service-worker.ts";

void start();

/** Opens what the address asks for before anything is painted, so that the first picture is the right one. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no element with the id “root”");
  startReplacingMissingParts();
  const embed = readEmbedOptions(location.search);
  if (embed !== null) {
    const { startEmbed } = await import("./embed.tsx");
    return startEmbed(root, embed);
  }
  restorePreferences();
  await speakAtFirst(location.search, navigator.languages);
  await openAddress();
  startAnalysingLongTexts();
  startKeepingBaseline();
  syncUrl();
  startKeepingDraft();
  startKeepingPreferences();
  startKeepingOffline();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
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
