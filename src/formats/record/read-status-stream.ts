import { PbfReader } from "pbf";
import type { OutputEvent, SolveStatus, TransferEvent, VertexEvent } from "#core/record/vertex-event.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const LENGTH_BYTES = 4;

/**
 * Decodes a `application/vnd.buildkit.status.v0` file: messages `moby.buildkit.v1.StatusResponse`, each after its length
 * in four bytes, little-endian. A message that is cut off or malformed ends it; what came before is kept.
 * Field numbers: `api/services/control/control.proto` of moby/buildkit.
 */
export function readStatusStream(bytes: Uint8Array): SolveStatus {
  const status: { vertices: VertexEvent[]; transfers: TransferEvent[]; output: OutputEvent[] } = {
    vertices: [],
    transfers: [],
    output: [],
  };
  const digests = new Map<number, KnownDigest>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + LENGTH_BYTES <= bytes.length; ) {
    const start = at + LENGTH_BYTES;
    const end = start + view.getUint32(at, true);
    if (end > bytes.length) break;
    try {
      readMessage(bytes.subarray(start, end), status, digests);
    } catch {
      break;
    }
    at = end;
  }
  return status;
}

function readMessage(
  bytes: Uint8Array,
  { vertices, transfers, output }: { vertices: VertexEvent[]; transfers: TransferEvent[]; output: OutputEvent[] },
  digests: Map<number, KnownDigest>,
): void {
  new PbfReader(bytes).readFields((tag, _, pbf) => {
    if (tag === 1) vertices.push(readVertex(pbf));
    else if (tag === 2) transfers.push(readTransfer(pbf));
    else if (tag === 3) output.push(readOutput(pbf, digests));
  }, null);
}

function readVertex(pbf: PbfReader): VertexEvent {
  const inputs: string[] = [];
  const vertex: Mutable<VertexEvent> = {
    digest: "",
    name: "",
    inputs,
    cached: false,
    started: null,
    completed: null,
    error: "",
  };
  return pbf.readMessage((tag, result: Mutable<VertexEvent>) => {
    if (tag === 1) result.digest = pbf.readString();
    else if (tag === 2) inputs.push(pbf.readString());
    else if (tag === 3) result.name = pbf.readString();
    else if (tag === 4) result.cached = pbf.readBoolean();
    else if (tag === 5) result.started = readTime(pbf);
    else if (tag === 6) result.completed = readTime(pbf);
    else if (tag === 7) result.error = pbf.readString();
  }, vertex);
}

function readTransfer(pbf: PbfReader): TransferEvent {
  const transfer: Mutable<TransferEvent> = {
    vertex: "",
    id: "",
    name: "",
    current: 0,
    total: 0,
    started: null,
    completed: null,
  };
  return pbf.readMessage((tag, result: Mutable<TransferEvent>) => {
    if (tag === 1) result.id = pbf.readString();
    else if (tag === 2) result.vertex = pbf.readString();
    else if (tag === 3) result.name = pbf.readString();
    else if (tag === 4) result.current = pbf.readVarint(true);
    else if (tag === 5) result.total = pbf.readVarint(true);
    else if (tag === 7) result.started = readTime(pbf);
    else if (tag === 8) result.completed = readTime(pbf);
  }, transfer);
}

function readOutput(pbf: PbfReader, digests: Map<number, KnownDigest>): OutputEvent {
  const event: Mutable<OutputEvent> = { vertex: "", at: null, stream: 0, text: "" };
  return pbf.readMessage((tag, result: Mutable<OutputEvent>) => {
    if (tag === 1) result.vertex = readDigest(pbf, digests);
    else if (tag === 2) result.at = readTime(pbf);
    else if (tag === 3) result.stream = pbf.readVarint(true);
    else if (tag === 4) result.text = pbf.readString();
  }, event);
}

interface KnownDigest {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Where the bytes of a digest differ from those of others: behind `sha256:`. */
const FIRST_OWN_BYTE = 7;
const MAX_KNOWN = 4_096;

/** Every line of output names its vertex: decoding it again took as long as all the rest. */
function readDigest(pbf: PbfReader, knownDigests: Map<number, KnownDigest>): string {
  const bytes = pbf.readBytes();
  const key = keyOf(bytes);
  const known = knownDigests.get(key);
  if (known && isSame(known.bytes, bytes)) return known.text;
  const text = new TextDecoder().decode(bytes);
  if (knownDigests.size >= MAX_KNOWN) knownDigests.clear();
  knownDigests.set(key, { bytes: bytes.slice(), text });
  return text;
}

function keyOf(bytes: Uint8Array): number {
  let key = bytes.length;
  for (let at = FIRST_OWN_BYTE; at < FIRST_OWN_BYTE + 6; at++) key = (key * 31 + (bytes[at] ?? 0)) | 0;
  return key;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** A `google.protobuf.Timestamp` in milliseconds since 1970; null for Go's zero time. */
function readTime(pbf: PbfReader): number | null {
  const time = { seconds: 0, nanos: 0 };
  pbf.readMessage((tag, result: typeof time) => {
    if (tag === 1) result.seconds = pbf.readVarint(true);
    else if (tag === 2) result.nanos = pbf.readVarint(true);
  }, time);
  return time.seconds < 0 ? null : time.seconds * 1000 + time.nanos / 1e6;
}
