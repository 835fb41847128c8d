import type { BuildRecord } from "./build-record.ts";

/** Why a file could not be opened as a build record. */
export type RecordFault =
  /** It unpacks to more than 64 MiB. */
  | "tooLarge"
  /** It is not a tar archive, or a damaged one. */
  | "notAnArchive"
  /** An archive without an OCI layout, or without a build record in it. */
  | "noRecord";

export type OpenedRecord =
  | { readonly kind: "ok"; readonly builds: readonly BuildRecord[] }
  | { readonly kind: "bad"; readonly fault: RecordFault };
