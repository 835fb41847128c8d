import type { Analysis } from "#core/analysis.ts";
import { svgColors } from "#core/export/svg-colors.ts";
import type { SvgPicture } from "#core/export/svg-picture.ts";
import { toSvg } from "#core/export/svg.ts";
import { shareMessages } from "#i18n/en/share.ts";

/** What the graph shows as a self-contained SVG. */
export function pictureSvg(analysis: Analysis, picture: SvgPicture, colors: "light" | "dark"): string {
  return toSvg(analysis, { ...picture, legend: shareMessages().legend }, svgColors[colors]);
}
