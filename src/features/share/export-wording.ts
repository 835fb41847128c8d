import type { ExportWording } from "#core/export/export-texts.ts";
import { problemText } from "#document/problems/problem-text.ts";
import { exportMessages } from "#i18n/en/export.ts";

/** How exports are worded in the page's language. */
export function exportWording(): ExportWording {
  return { texts: exportMessages(), messageOf: problemText };
}
