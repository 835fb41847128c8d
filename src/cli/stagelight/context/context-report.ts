import type { Analysis } from "#core/analysis.ts";
import type { TargetFiles } from "#core/build/target-files.ts";
import type { ContextListing } from "#core/context/context-listing.ts";

/** What a build does with the files of a folder. */
export interface ContextReport {
  readonly folder: string;
  readonly listing: ContextListing;
  /** Name of the ignore file in force; null without one. */
  readonly ignoreFile: string | null;
  readonly analysis: Analysis;
  readonly files: TargetFiles;
}
