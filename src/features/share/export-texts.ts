import type { Analysis } from "#core/analysis.ts";
import { toDot } from "#core/export/dot.ts";
import { toJson } from "#core/export/json.ts";
import { toMermaid } from "#core/export/mermaid.ts";
import { toOutlineText } from "#core/export/outline-text.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { exportWording } from "./export-wording.ts";

/** The forms in which the graph can be had as a text. */
export type ExportText = "mermaid" | "dot" | "outline" | "json" | "dockerfile";

/** The text, and what a file of it is called. */
export interface ExportedText {
  readonly text: string;
  readonly fileName: string;
  readonly mime: string;
}

/** The graph, or everything that is known, as a text. */
export function exportText(analysis: Analysis, format: ExportText): ExportedText {
  switch (format) {
    case "mermaid":
      return { text: toMermaid(analysis), fileName: "stages.mmd", mime: "text/plain" };
    case "dot":
      return { text: toDot(analysis), fileName: "stages.dot", mime: "text/vnd.graphviz" };
    case "outline":
      return { text: toOutlineText(analysis, exportWording()), fileName: "stages.txt", mime: "text/plain" };
    case "json":
      return { text: toJson(analysis), fileName: "stages.json", mime: "application/json" };
    case "dockerfile":
      return { text: analysis.text, fileName: "Dockerfile", mime: "text/plain" };
    default:
      return assertNever(format);
  }
}
