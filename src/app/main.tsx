import "./early.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startAnalysingLongTexts } from "#state/analyse-long-texts.ts";
import { documentIdOfEntry, startKeepingAddress } from "#state/keep-address.ts";
import { startKeepingDraft } from "#state/keep-draft.ts";
import { openFirstDocument } from "#state/open-link.ts";
import { restorePreferences, startKeepingPreferences } from "#state/preferences.ts";
import { languageSettled, speakAtFirst } from "#state/speak-language.ts";
import { readEmbedOptions } from "#views/share/embed-options.ts";
import "#ui/tokens.css";
import "#ui/base.css";
import { App } from "./app.tsx";
import { startReplacingMissingParts } from "./missing-parts.ts";
import { startKeepingOffline } from "./service-worker.ts";

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
  await openFirstDocument(location.hash, documentIdOfEntry(history.state));
  await languageSettled();
  startAnalysingLongTexts();
  startKeepingAddress();
  startKeepingDraft();
  startKeepingPreferences();
  startKeepingOffline();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
