import type { Command } from "./command.ts";
import { compare } from "./compare.ts";
import { exportGraph } from "./export-graph.ts";
import { openAddress } from "./open-address.ts";
import { showHistory } from "./show-history.ts";

/** What can be done with the document as a whole, in the order of a menu. */
export const documentCommands: readonly Command[] = [showHistory, compare, exportGraph, openAddress];
