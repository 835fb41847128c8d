import type { Analysis } from "#core/analysis.ts";
import { svgColours } from "#core/export/svg-colours.ts";
import type { SvgPicture } from "#core/export/svg-picture.ts";
import { toSvg } from "#core/export/svg.ts";
import { shareMessages } from "#i18n/en/share.ts";

/** What the graph shows as a self-contained SVG. */
export function pictureSvg(analysis: Analysis, picture: SvgPicture, colours: "light" | "dark"): string {
  return toSvg(analysis, { ...picture, legend: shareMessages().legend }, svgColours[colours]);
}
