import type { BuildRecord, Provenance } from "#core/record/build-record.ts";
import { readJson } from "#core/text/json-value.ts";
import type { OpenedRecord } from "#core/record/opened-record.ts";
import { mergeSolveStatus } from "#core/record/merge-solve-status.ts";
import { readHistoryRecord } from "#core/record/read-history-record.ts";
import { readProvenance } from "#core/record/read-provenance.ts";
import { readSolveStatus } from "#core/record/read-solve-status.ts";
import type { SolveStatus } from "#core/record/vertex-event.ts";
import { TooLargeError } from "./gunzip.ts";
import { decodeText, type Manifest, type OciLayout, readOciLayout } from "./read-oci-layout.ts";
import { readStatusStream } from "./read-status-stream.ts";
import { readTar } from "./read-tar.ts";

/** The most that a record may unpack to. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

const STATUS_STREAM = "application/vnd.buildkit.status.v0";
const STATUS_JSON = "application/vnd.buildkit.solvestatus.v0";
const PROVENANCE = "application/vnd.in-toto+json";

/**
 * Opens a `.dockerbuild` file, as `docker buildx history export` writes it: gzip of a tar of an OCI layout with one
 * manifest per build. `fillsGaps` as for `mergeSolveStatus`. Never rejects.
 */
export async function openRecord(bytes: Uint8Array<ArrayBuffer>, fillsGaps: boolean): Promise<OpenedRecord> {
  try {
    const layout = readOciLayout(await readTar(bytes, MAX_UNPACKED_BYTES));
    const builds = layout?.manifests.flatMap((manifest) => readBuild(manifest, layout, fillsGaps) ?? []) ?? [];
    return builds.length > 0 ? { kind: "ok", builds } : { kind: "bad", fault: "noRecord" };
  } catch (error) {
    return { kind: "bad", fault: error instanceof TooLargeError ? "tooLarge" : "notAnArchive" };
  }
}

function readBuild({ config, layers }: Manifest, { readBlob }: OciLayout, fillsGaps: boolean): BuildRecord | null {
  const recordBytes = readBlob(config);
  const record = recordBytes && readHistoryRecord(readJson(decodeText(recordBytes)));
  if (!record) return null;
  const statuses: SolveStatus[] = [];
  const provenances: Provenance[] = [];
  for (const layer of layers) {
    const bytes = readBlob(layer);
    if (!bytes) continue;
    if (layer.mediaType === STATUS_STREAM) statuses.unshift(readStatusStream(bytes));
    else if (layer.mediaType === STATUS_JSON) statuses.push(readSolveStatus(readJson(decodeText(bytes))));
    else if (layer.mediaType === PROVENANCE) {
      const provenance = readProvenance(readJson(decodeText(bytes)));
      if (provenance) provenances.push(provenance);
    }
  }
  return { ...record, provenances, vertices: mergeSolveStatus(statuses, fillsGaps) };
}
