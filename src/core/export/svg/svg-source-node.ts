import type { SvgColors } from "./svg-colors.ts";
import { svgElement } from "./svg-element.ts";
import { FONTS, writeText } from "./svg-fonts.ts";
import type { SvgBox, SvgSource } from "./svg-picture.ts";

/** An image, the build context, a repository or a download. */
export function drawSource({ kind, name, caption, build }: SvgSource, box: SvgBox, colors: SvgColors): string {
  const isQuiet = build === "skipped";
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return svgElement(
    "g",
    {},
    svgElement("rect", {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      rx: kind === "context" || kind === "dockerfile" ? 6 : Math.min(20, box.height / 2),
      fill: isQuiet ? colors.page : colors.surface,
      stroke: isQuiet ? colors.skippedLine : colors.lineStrong,
      "stroke-dasharray": isQuiet ? "3 3" : undefined,
    }),
    writeText(name, FONTS.row, { x, y: y - 6, fill: isQuiet ? colors.skipped : colors.textSoft, anchor: "middle" }),
    writeText(caption, FONTS.small, {
      x,
      y: y + 8,
      fill: isQuiet ? colors.skipped : colors.textFaint,
      anchor: "middle",
    }),
  );
}
