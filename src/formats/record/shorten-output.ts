import type { BuildRecord, RecordedVertex } from "#core/record/build-record.ts";

/** Characters of output that are kept of a step, and of one that failed. */
const MAX_LENGTH = 16 * 1024;
const MAX_LENGTH_OF_FAILED = 256 * 1024;

/** What a step printed before the part that is kept. */
const OMITTED = "[…]\n";

/**
 * A build with the end of each step's output only, in one piece: what people look at, in a form that is quickly sent
 * from a worker to the page.
 */
export function shortenOutput(build: BuildRecord): BuildRecord {
  return { ...build, vertices: build.vertices.map(shortenVertex) };
}

function shortenVertex(vertex: RecordedVertex): RecordedVertex {
  const [first] = vertex.output;
  if (!first) return vertex;
  const most = vertex.error === null ? MAX_LENGTH : MAX_LENGTH_OF_FAILED;
  const text = vertex.output.map((piece) => piece.text).join("");
  const isLong = text.length > most;
  const end = isLong ? OMITTED + fromNextLine(text.slice(-most)) : text;
  return { ...vertex, output: [{ at: isLong ? null : first.at, stream: first.stream, text: end }] };
}

function fromNextLine(text: string): string {
  return text.slice(text.indexOf("\n") + 1);
}
