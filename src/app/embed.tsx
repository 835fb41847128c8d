import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startAnalysingLongTexts } from "#state/analyse-long-texts.ts";
import { openEmbedded } from "#state/open-embed.ts";
import { languageSettled, speakAtFirst } from "#state/speak-language.ts";
import type { EmbedOptions } from "#views/share/embed-options.ts";
import { EmbedApp } from "./embed-app.tsx";

/** Shows the read-only view for an iframe. It keeps nothing: no draft, no history, no preferences. */
export async function startEmbed(root: Element, options: EmbedOptions): Promise<void> {
  await speakAtFirst(location.search, navigator.languages);
  await openEmbedded(location.hash, options);
  await languageSettled();
  startAnalysingLongTexts();
  addEventListener("hashchange", () => void openEmbedded(location.hash, options));
  createRoot(root).render(
    <StrictMode>
      <EmbedApp view={options.view} />
    </StrictMode>,
  );
}
