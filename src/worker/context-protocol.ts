import type { AnalyzeOptions } from "#core/analysis.ts";
import type { PackedFolder } from "#core/context/packed/packed-folder.ts";
import type { FolderAdvice } from "#core/folder/folder-advice.ts";
import type { FolderReport } from "#core/folder/folder-report.ts";
import type { Problem } from "#core/lint/problem.ts";

/** What the worker that knows a folder is told or asked. */
export type ContextQuestion =
  | { readonly kind: "folder"; readonly folder: PackedFolder }
  | { readonly kind: "report" | "advice"; readonly text: string; readonly options: AnalyzeOptions };

export type ContextAnswer =
  | { readonly kind: "nothing" }
  | { readonly kind: "report"; readonly report: Omit<FolderReport, "folder">; readonly problems: readonly Problem[] }
  | { readonly kind: "advice"; readonly advice: FolderAdvice };
