import type { Action } from "#document/actions/action.ts";
import { compare } from "#document/actions/compare.ts";
import { exportGraph } from "#features/graph/export-graph.ts";
import { openAddress } from "#document/actions/open-address.ts";
import { showHistory } from "#document/actions/show-history.ts";

/** What can be done with the document as a whole, in the order of a menu. */
export const documentMenuActions: readonly Action[] = [showHistory, compare, exportGraph, openAddress];
