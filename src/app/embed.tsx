import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startAnalyzingLongTexts } from "#document/analysis/analyze-long-texts.ts";
import { openEmbedded } from "#document/links/open-embed.ts";
import { watchProjects } from "#document/project/watch-projects.ts";
import { showNotice } from "#document/view/notify.ts";
import { languageSettled, speakAtFirst } from "#document/view/switch-language.ts";
import type { EmbedOptions } from "#document/links/embed-options.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { EmbedApp } from "./embed-app.tsx";
import { attempt } from "./loading/attempt.ts";
import { ErrorBoundary } from "./loading/error-boundary.tsx";

/** Shows the read-only view for an iframe. It keeps nothing: no draft, no history, no preferences. */
export async function startEmbed(root: Element, options: EmbedOptions): Promise<void> {
  await attempt(() => speakAtFirst(location.search, navigator.languages));
  const failure = await attempt(() => openAddress(options));
  await attempt(startAnalyzingLongTexts);
  await attempt(watchProjects);
  if (failure !== null) showNotice({ kind: "start", message: layoutMessages().startFailed(failure) });
  addEventListener("hashchange", () => void openEmbedded(location.hash, options));
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary isEmbedded>
        <EmbedApp view={options.view} />
      </ErrorBoundary>
    </StrictMode>,
  );
}

/** Opens the link of the address, again when that changes meanwhile. */
async function openAddress(options: EmbedOptions): Promise<void> {
  const { hash } = location;
  await openEmbedded(hash, options);
  await languageSettled();
  if (location.hash !== hash) await openAddress(options);
}
