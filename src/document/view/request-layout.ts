import type { LayoutGraph } from "#layout/layout.ts";
import { createLayoutClient } from "#worker/layout-client.ts";
import type { LayoutQuestion } from "#worker/protocol.ts";
import type { WorkerClient } from "#worker/worker-client.ts";
import { failLayout, beginLayout, receiveLayout } from "./receive-layout.ts";
import { useStore } from "../store.ts";

let client: WorkerClient<LayoutQuestion> | null = null;
let tickets = 0;
/** The store's version that the last question was asked for; a ticket of the worker's own says which question. */
let askedFor = -1;

/**
 * Has `graph` laid out, in the worker, for the text of `version`. A graph that is drawn already needs no layout; null
 * is nothing to draw.
 */
export function requestLayout(version: number, graph: LayoutGraph | null): void {
  const { layout } = useStore.getState();
  if (graph === null || graph.fingerprint === layout?.fingerprint) {
    client?.forget();
    receiveLayout(version, graph === null ? null : layout);
    return;
  }
  askedFor = version;
  beginLayout();
  tickets += 1;
  layoutClient().ask(tickets, { graph, previous: layout });
}

/** Asks the last layout again, after a failure. */
export function retryLayout(): void {
  if (client === null) return;
  beginLayout();
  client.retry();
}

function layoutClient(): WorkerClient<LayoutQuestion> {
  client ??= createLayoutClient({
    onAnswer: (_, answer) => receiveLayout(askedFor, answer),
    onFailure: (_, message) => failLayout(message),
  });
  return client;
}
