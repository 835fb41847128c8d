import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startAnalysingLongTexts } from "#document/analysis/analyse-long-texts.ts";
import { openEmbedded } from "#document/links/open-embed.ts";
import { languageSettled, speakAtFirst } from "#document/view/speak-language.ts";
import type { EmbedOptions } from "#document/links/embed-options.ts";
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
