import { asList, asObject, asText, fieldOf, readJson } from "#core/text/json-value.ts";

/** A file that a manifest names. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
}

/** One manifest of an OCI layout: for a build record, one build. */
export interface Manifest {
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
}

/** Access to the files of an OCI layout. */
export interface OciLayout {
  readonly manifests: readonly Manifest[];
  /** The bytes of a blob; null when the layout lacks it. */
  readonly readBlob: (descriptor: Descriptor) => Uint8Array<ArrayBuffer> | null;
}

/** Manifests in one layout at most, and how deep indexes may be nested. */
const MAX_MANIFESTS = 1_000;
const MAX_DEPTH = 4;

/** Reads an OCI image layout from its files by path; null when there is no `index.json`. */
export function readOciLayout(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): OciLayout | null {
  const index = files.get("index.json");
  if (!index) return null;
  const readBlob = ({ digest }: Descriptor) => files.get(`blobs/${digest.replace(":", "/")}`) ?? null;
  const manifests: Manifest[] = [];
  const visit = (bytes: Uint8Array<ArrayBuffer> | null, depth: number): void => {
    const json = bytes ? readJson(decodeText(bytes)) : undefined;
    for (const entry of asList(fieldOf(json, "manifests"))) {
      if (depth < MAX_DEPTH && manifests.length < MAX_MANIFESTS) visit(readBlob(toDescriptor(entry)), depth + 1);
    }
    if (fieldOf(json, "config") === undefined) return;
    const layers = asList(fieldOf(json, "layers")).map(toDescriptor);
    manifests.push({ config: toDescriptor(fieldOf(json, "config")), layers });
  };
  visit(index, 0);
  return { manifests, readBlob };
}

/** Decodes UTF-8; malformed bytes are replaced. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder().decode(bytes);
}

function toDescriptor(json: unknown): Descriptor {
  const { mediaType, digest } = asObject(json);
  return { mediaType: asText(mediaType), digest: asText(digest) };
}
