import type { Analysis } from "#core/analysis.ts";
import { svgColors } from "#core/export/svg/svg-colors.ts";
import type { SvgPicture } from "#core/export/svg/svg-picture.ts";
import { toSvg } from "#core/export/svg/svg.ts";
import { exportWording } from "./export-wording.ts";

/** What the graph shows as a self-contained SVG. */
export function pictureSvg(analysis: Analysis, picture: SvgPicture, colors: "light" | "dark"): string {
  return toSvg(analysis, { ...picture, wording: exportWording() }, svgColors[colors]);
}
