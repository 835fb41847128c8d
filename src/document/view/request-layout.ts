import { layoutGraph } from "#layout/layout-graph.ts";
import { layoutWork } from "#layout/layout-work.ts";
import type { GraphLayout, LayoutGraph } from "#layout/layout.ts";
import { placeApart } from "#layout/place-apart.ts";
import { plainLayout } from "#layout/plain-layout.ts";
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
 * Has `graph` laid out for the text of `version`: at once where it is small, otherwise in the worker. A
 * graph that is drawn already needs no layout; null is nothing to draw.
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
  if (layoutWork(graph).isLittle) layOutNow(asked);
  else ask(asked);
}

let first: GraphLayout | null = null;

/** The layout of the page's first graph where that's done at once, for drawing it with the page; otherwise null. */
export function firstLayout(graph: LayoutGraph): GraphLayout | null {
  try {
    if (layoutWork(graph).isLittle) first = layoutGraph(graph, null);
    return first;
  } catch {
    // Whoever requests it is told.
    return null;
  }
}

function layOutNow({ version, graph, previous }: LayoutQuestion & { readonly version: number }): void {
  client?.forget();
  try {
    receiveLayout(version, first?.fingerprint === graph.fingerprint ? first : layoutGraph(graph, previous));
  } catch (error) {
    drawGrid({ kind: "error", message: error instanceof Error ? error.message : String(error) });
  }
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
    onFailure: (_, failure) => drawGrid(failure),
  });
  return client;
}

/** Draws what could not be laid out as a plain grid. */
function drawGrid(failure: WorkerFailure): void {
  if (asked === null) return;
  const { version, graph } = asked;
  try {
    receiveLayout(version, placeApart(plainLayout(graph), graph.apart), failure);
  } catch {
    failLayout(failure);
  }
}
