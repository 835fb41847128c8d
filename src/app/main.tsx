import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readEmbedOptions } from "#document/links/embed-options.ts";
import { selectIsBlank, selectIsLesson } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { expectPanelSize } from "#features/graph/camera/use-panel-size.ts";
import "#ui/tokens.css";
import "#ui/base.css";
import { App } from "./app.tsx";
import { startReplacingMissingParts } from "./loading/chunk-load-errors.ts";
import { ErrorBoundary } from "./loading/error-boundary.tsx";
import { greetingPainted, isGreeting } from "./loading/greeting-painted.ts";
import { startDocument } from "./loading/start-document.ts";
import { fetchWelcome } from "./loading/welcome.tsx";

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
  await Promise.all([startDocument(), ...(isGreeting() ? [greetingPainted(), fetchWelcome()] : [])]);
  expectGraph();
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
}

/** In the HTML the graph's room is where the page will have it, except above a lesson. */
function expectGraph(): void {
  const state = useStore.getState();
  const room = document.querySelector(".still-graph");
  if (room === null || selectIsBlank(state) || selectIsLesson(state)) return;
  expectPanelSize({ width: room.clientWidth, height: room.clientHeight });
}
