import type { OwnImage } from "#core/images/own/own-image.ts";
import type { BuildRecord } from "#core/record/build-record.ts";

/** The builds of a record that was opened. */
export interface OpenBuilds {
  /** Name of the file. */
  readonly name: string;
  readonly builds: readonly BuildRecord[];
  /** Position of the build that is shown. */
  readonly chosen: number;
  /** Base images that it describes: known for its document, for as long as the record is open. */
  readonly images: readonly OwnImage[];
  /**
   * The document that the chosen build was opened as; null for a build without its Dockerfile, which is laid over
   * whatever document is open.
   */
  readonly documentId: number | null;
}

/** Builds as they were recorded. They are kept nowhere and never leave the page. */
export interface RecordSlice {
  readonly record: OpenBuilds | null;
}

export const initialRecord: RecordSlice = { record: null };
