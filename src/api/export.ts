import { toDot as coreDot } from "#core/export/dot.ts";
import { toJson as coreJson } from "#core/export/json.ts";
import { toMermaid as coreMermaid } from "#core/export/mermaid.ts";
import { toOutlineText } from "#core/export/outline-text.ts";
import { coreAnalysis } from "./core-analysis.ts";
import type { Analysis, SvgOptions } from "./types.ts";

export type { SvgOptions } from "./types.ts";

/** The stage graph as a Mermaid flowchart. */
export function toMermaid(analysis: Analysis): string {
  return coreMermaid(coreAnalysis(analysis));
}

/** The stage graph in Graphviz's language. */
export function toDot(analysis: Analysis): string {
  return coreDot(coreAnalysis(analysis));
}

/** Everything that is known, as JSON. */
export function toJson(analysis: Analysis): string {
  return coreJson(coreAnalysis(analysis));
}

/** The graph and the problems in words. */
export function toOutline(analysis: Analysis): string {
  return toOutlineText(coreAnalysis(analysis));
}

/** The graph as a self-contained SVG, drawn as the page draws it. */
export async function toSvg(analysis: Analysis, options: SvgOptions = {}): Promise<string> {
  const { drawSvg } = await import("./draw-svg.ts");
  return drawSvg(coreAnalysis(analysis), options);
}
