import type { BuildRecord, ProvenanceLayer, RecordedVertex } from "./build-record.ts";

/** What the result of a vertex takes, compressed, in bytes. */
export interface RecordedSize {
  /** All of its layers. */
  readonly image: number;
  /** Its last layer, the one that the vertex itself made. */
  readonly layer: number;
}

/** Layers that were pulled say how large they are before they are extracted, under their digest. */
const EXTRACTING = "extracting ";

/**
 * How large the results of a build's vertices are, by digest, as far as the record says: BuildKit knows a size once it
 * has compressed a layer, as for a push, or pulled it. A result with a layer of unknown size is left out.
 */
export function recordedSizes({ provenances, vertices }: BuildRecord): ReadonlyMap<string, RecordedSize> {
  const pulled = pulledSizes(vertices);
  const byDigest = new Map(vertices.map((vertex) => [vertex.digest, vertex]));
  const sizes = new Map<string, RecordedSize>();
  for (const { layers } of provenances) {
    for (const [digest, chain] of layers) {
      const size = sizeOf(chain) ?? sizeOf(pulledLayers(byDigest.get(digest), chain.length, pulled));
      if (size) sizes.set(digest, size);
    }
  }
  return sizes;
}

function sizeOf(chain: readonly ProvenanceLayer[]): RecordedSize | null {
  const bytes = chain.flatMap((layer) => layer.bytes ?? []);
  const last = bytes.at(-1);
  if (last === undefined || bytes.length < chain.length) return null;
  return { image: bytes.reduce((sum, one) => sum + one, 0), layer: last };
}

/** The layers that a vertex extracted, which may have been pulled for another one; none unless these are all of them. */
function pulledLayers(
  vertex: RecordedVertex | undefined,
  count: number,
  pulled: ReadonlyMap<string, number>,
): readonly ProvenanceLayer[] {
  const extracted = (vertex?.transfers ?? []).filter(({ id }) => id.startsWith(EXTRACTING));
  if (extracted.length !== count) return [];
  return extracted.map(({ id }) => {
    const digest = id.slice(EXTRACTING.length);
    return { digest, bytes: pulled.get(digest) ?? null };
  });
}

function pulledSizes(vertices: readonly RecordedVertex[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { transfers } of vertices)
    for (const { id, total } of transfers) if (total > 0 && id.startsWith("sha256:")) sizes.set(id, total);
  return sizes;
}
