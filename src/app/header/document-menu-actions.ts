import type { Action } from "#document/actions/action.ts";
import { compare } from "#features/compare/compare-feature.ts";
import { exportGraph } from "#features/share/export-feature.ts";
import { openUrl } from "#features/open-url/open-url-feature.ts";
import { showHistory } from "#features/history/history-feature.ts";

/** What can be done with the document as a whole, in the order of a menu. */
export const documentMenuActions: readonly Action[] = [showHistory, compare, exportGraph, openUrl];
