import type { Analysis } from "#core/analysis.ts";
import { toDot } from "#core/export/dot.ts";
import { toJson } from "#core/export/json.ts";
import { toMermaid } from "#core/export/mermaid.ts";
import { toOutlineText } from "#core/export/outline-text.ts";
import { assertNever } from "#core/text/assert-never.ts";
import type { GraphFormat } from "./graph-formats.ts";

export interface GraphDrawing {
  readonly direction: "auto" | "right" | "down";
  readonly theme: "light" | "dark";
  readonly width: number;
  readonly height: number;
}

/** The graph in a format: the bytes that the page exports for the same input. */
export async function writeGraph(
  analysis: Analysis,
  format: GraphFormat,
  options: GraphDrawing,
): Promise<string | Uint8Array> {
  const direction = options.direction === "down" ? "down" : "right";
  switch (format) {
    case "mermaid":
      return toMermaid(analysis, "", direction);
    case "dot":
      return toDot(analysis, direction);
    case "json":
      return toJson(analysis);
    case "outline":
      return toOutlineText(analysis);
    case "svg":
      return drawSvg(analysis, options);
    case "png": {
      const { drawPng } = await import("./draw-png.ts");
      return drawPng(await drawSvg(analysis, options), analysis);
    }
    default:
      return assertNever(format);
  }
}

async function drawSvg(analysis: Analysis, { theme, ...options }: GraphDrawing): Promise<string> {
  const { drawSvg: draw } = await import("#api/draw-svg.ts");
  return draw(analysis, { ...options, colors: theme });
}
