import type { LayoutGraph } from "#layout/layout.ts";
import { createLayoutClient } from "#worker/layout-client.ts";
import type { LayoutQuestion } from "#worker/protocol.ts";
import type { WorkerClient, WorkerFailure } from "#worker/worker-client.ts";
import { failLayout, beginLayout, receiveLayout } from "./receive-layout.ts";
import { useStore } from "../store.ts";

let client: WorkerClient<LayoutQuestion> | null = null;
let tickets = 0;
/** The last question and the store's version that it was for; a ticket of the worker's own says which question. */
let asked: (LayoutQuestion & { readonly version: number }) | null = null;

/**
 * Has `graph` laid out, in the worker, for the text of `version`. A graph that is drawn already needs no layout; null
 * is nothing to draw.
 */
export function requestLayout(version: number, graph: LayoutGraph | null): void {
  const { layout, layoutFailure } = useStore.getState();
  if (graph === null || graph.fingerprint === layout?.fingerprint) {
    client?.forget();
    // The same graph of a newer text: a retry would be for that.
    if (asked !== null && asked.graph.fingerprint === graph?.fingerprint) asked = { ...asked, version };
    receiveLayout(version, graph === null ? null : layout, graph === null ? null : layoutFailure);
    return;
  }
  asked = { version, graph, previous: layout };
  ask(asked);
}

/** Asks the last layout again, after a failure. */
export function retryLayout(): void {
  if (asked !== null) ask(asked);
}

/** Ends the layout that is under way, at the reader's wish: a plain grid is drawn. */
export function stopLayout(): void {
  client?.cancel();
}

function ask({ graph, previous }: LayoutQuestion): void {
  beginLayout();
  tickets += 1;
  layoutClient().ask(tickets, { graph, previous });
}

function layoutClient(): WorkerClient<LayoutQuestion> {
  client ??= createLayoutClient({
    onAnswer: (_, answer) => receiveLayout(asked?.version ?? -1, answer),
    onFailure: (_, failure) => void drawGrid(failure),
  });
  return client;
}

/** Draws what could not be laid out as a plain grid. */
async function drawGrid(failure: WorkerFailure): Promise<void> {
  if (asked === null) return;
  const { version, graph } = asked;
  try {
    const { plainLayout } = await import("#layout/plain-layout.ts");
    receiveLayout(version, await plainLayout(graph), failure);
  } catch {
    failLayout(failure);
  }
}
