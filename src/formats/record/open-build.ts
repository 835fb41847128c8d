import type { OpenedRecord } from "#core/record/opened-record.ts";
import { readBuildJson } from "#core/record/read-build-json.ts";
import { openRecord } from "./open-record.ts";
import { decodeText } from "./read-oci-layout.ts";

/** The characters that JSON texts about builds begin with. */
const JSON_STARTS = new Set(["{", "["].map((char) => char.charCodeAt(0)));

/** Opens a build record, or a JSON text about builds (`readBuildJson`). `fillsGaps` as for `openRecord`. Never rejects. */
export async function openBuild(bytes: Uint8Array<ArrayBuffer>, fillsGaps: boolean): Promise<OpenedRecord> {
  const first = bytes.find((byte) => byte > 0x20);
  if (first === undefined || !JSON_STARTS.has(first)) return openRecord(bytes, fillsGaps);
  const builds = readBuildJson(decodeText(bytes));
  return builds.length > 0 ? { kind: "ok", builds } : { kind: "bad", fault: "noRecord" };
}
