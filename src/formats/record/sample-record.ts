import { encodeBase64 } from "#core/text/base64.ts";
import { PbfWriter } from "pbf";
import { packTar, type TarEntry } from "modern-tar";

/** What a made-up build record holds. */
export interface SampleBuild {
  readonly record: object;
  readonly dockerfile?: string;
  readonly provenance?: object;
  /** Vertex events of the protobuf stream. */
  readonly stream?: readonly SampleEvent[];
  readonly status?: object;
}

export interface SampleEvent {
  readonly digest: string;
  readonly name: string;
  /** Whole seconds since 1970. */
  readonly started?: number;
  readonly completed?: number;
  readonly cached?: boolean;
  readonly error?: string;
  readonly output?: string;
}

/** The provenance of a build of a Dockerfile in ASCII, for linux/amd64. */
export function sampleProvenance(dockerfile: string): object {
  const data = encodeBase64(dockerfile);
  return {
    predicate: {
      invocation: { environment: { platform: "linux/amd64" } },
      metadata: {
        "https://mobyproject.org/buildkit@v1#metadata": { source: { infos: [{ filename: "Dockerfile", data }] } },
      },
    },
  };
}

/** Packs a `.dockerbuild` file for tests: one manifest per build, gzip-compressed. */
export async function packRecord(builds: readonly SampleBuild[]): Promise<Uint8Array<ArrayBuffer>> {
  return gzip(await packArchive(builds));
}

/** The tar archive inside such a file. */
export function packArchive(builds: readonly SampleBuild[]): Promise<Uint8Array<ArrayBuffer>> {
  const entries: TarEntry[] = [];
  let count = 0;
  const add = (content: string | Uint8Array<ArrayBuffer>): string => {
    const body = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const name = `${count++}`.padStart(64, "0");
    entries.push(toEntry(`blobs/sha256/${name}`, body));
    return `sha256:${name}`;
  };
  const manifests = builds.map((build) => {
    const layers = [
      { mediaType: "application/vnd.buildkit.status.v0", digest: add(packStream(build.stream ?? [])) },
      ...(build.status
        ? [{ mediaType: "application/vnd.buildkit.solvestatus.v0", digest: add(JSON.stringify(build.status)) }]
        : []),
      ...(build.provenance
        ? [{ mediaType: "application/vnd.in-toto+json", digest: add(JSON.stringify(build.provenance)) }]
        : []),
    ];
    const config = {
      mediaType: "application/vnd.buildkit.historyrecord.v0",
      digest: add(JSON.stringify(build.record)),
    };
    return { mediaType: "application/vnd.oci.image.manifest.v1+json", digest: add(JSON.stringify({ config, layers })) };
  });
  entries.push(toEntry("index.json", new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, manifests }))));
  return packTar(entries);
}

/** Compresses bytes as gzip does. */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toEntry(name: string, body: Uint8Array<ArrayBuffer>): TarEntry {
  return { header: { name, size: body.length, type: "file" }, body };
}

function packStream(events: readonly SampleEvent[]): Uint8Array<ArrayBuffer> {
  const messages = events.map((event) => {
    const pbf = new PbfWriter();
    pbf.writeMessage(1, writeVertex, event);
    if (event.output !== undefined) pbf.writeMessage(3, writeOutput, event);
    return pbf.finish();
  });
  const bytes = new Uint8Array(messages.reduce((sum, { length }) => sum + 4 + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const message of messages) {
    view.setUint32(at, message.length, true);
    bytes.set(message, at + 4);
    at += 4 + message.length;
  }
  return bytes;
}

function writeVertex({ digest, name, started, completed, cached, error }: SampleEvent, pbf: PbfWriter): void {
  pbf.writeStringField(1, digest);
  pbf.writeStringField(3, name);
  if (cached) pbf.writeBooleanField(4, true);
  if (started !== undefined) pbf.writeMessage(5, writeTime, started);
  if (completed !== undefined) pbf.writeMessage(6, writeTime, completed);
  if (error !== undefined) pbf.writeStringField(7, error);
}

function writeTime(seconds: number, pbf: PbfWriter): void {
  pbf.writeVarintField(1, seconds);
}

function writeOutput({ digest, started = 0, output = "" }: SampleEvent, pbf: PbfWriter): void {
  pbf.writeStringField(1, digest);
  pbf.writeMessage(2, writeTime, started);
  pbf.writeVarintField(3, 1);
  pbf.writeStringField(4, output);
}
