import type { RecordedLine, RecordedTransfer, RecordedVertex } from "./build-record.ts";
import type { OutputEvent, SolveStatus, TransferEvent, VertexEvent } from "./vertex-event.ts";

/**
 * Merges the reports of a build into one vertex per digest. The last report's times count: a vertex that BuildKit ran
 * twice keeps the times of the second run. A later status replaces what an earlier one said about a vertex. buildx
 * sometimes cuts the JSON status short, so that it names a vertex without its times: with `fillsGaps` such a vertex
 * keeps the times of the earlier status, and a vertex that has started again since it was done has no end.
 * Vertices are sorted by start, then by name; those that never started come last.
 */
export function mergeSolveStatus(statuses: readonly SolveStatus[], fillsGaps: boolean): readonly RecordedVertex[] {
  const merged = new Map<string, VertexEvent>();
  for (const { vertices } of statuses) {
    for (const [digest, vertex] of mergeEvents(vertices)) {
      const known = merged.get(digest);
      merged.set(digest, fillsGaps && known && vertex.started === null ? mergeEvent(known, vertex) : vertex);
    }
  }
  const output = new Map<string, RecordedLine[]>();
  const transfers = new Map<string, Map<string, RecordedTransfer>>();
  for (const status of statuses) {
    collectOutput(status.output, output);
    for (const transfer of status.transfers) addTransfer(transfers, transfer);
  }
  const vertices = [...merged.values()].map(
    ({ error, ...vertex }): RecordedVertex => ({
      ...vertex,
      completed: fillsGaps && hasStartedAgain(vertex) ? null : vertex.completed,
      error: error === "" ? null : error,
      output: output.get(vertex.digest) ?? [],
      transfers: [...(transfers.get(vertex.digest)?.values() ?? [])],
    }),
  );
  return vertices.toSorted(byStart);
}

/** As the build context, which is asked for first and then sent: the end of the second run may be missing. */
function hasStartedAgain({ started, completed, cached }: Omit<VertexEvent, "error">): boolean {
  return !cached && started !== null && completed !== null && completed < started;
}

function mergeEvents(events: readonly VertexEvent[]): ReadonlyMap<string, VertexEvent> {
  const merged = new Map<string, VertexEvent>();
  for (const event of events) {
    const known = merged.get(event.digest);
    merged.set(event.digest, known ? mergeEvent(known, event) : event);
  }
  return merged;
}

function mergeEvent(known: VertexEvent, next: VertexEvent): VertexEvent {
  return {
    digest: known.digest,
    name: next.name || known.name,
    inputs: next.inputs.length > 0 ? next.inputs : known.inputs,
    cached: known.cached || next.cached,
    started: next.started ?? known.started,
    completed: next.completed ?? known.completed,
    error: next.error || known.error,
  };
}

/** Statuses repeat each other's output, and only the longer copy is complete. */
function collectOutput(events: readonly OutputEvent[], output: Map<string, RecordedLine[]>): void {
  const collected = new Map<string, RecordedLine[]>();
  for (const { vertex, at, stream, text } of events) {
    const known = collected.get(vertex);
    if (known) known.push({ at, stream, text });
    else collected.set(vertex, [{ at, stream, text }]);
  }
  for (const [vertex, lines] of collected) {
    if ((output.get(vertex)?.length ?? 0) < lines.length) output.set(vertex, lines);
  }
}

function addTransfer(all: Map<string, Map<string, RecordedTransfer>>, event: TransferEvent): void {
  const { vertex, ...transfer } = event;
  const known = all.get(vertex) ?? new Map<string, RecordedTransfer>();
  known.set(transfer.id, transfer);
  all.set(vertex, known);
}

function byStart(left: RecordedVertex, right: RecordedVertex): number {
  const [from, to] = [left.started ?? Number.POSITIVE_INFINITY, right.started ?? Number.POSITIVE_INFINITY];
  if (from !== to) return from - to;
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}
