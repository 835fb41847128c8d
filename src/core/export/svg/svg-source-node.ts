import type { SvgColors } from "./svg-colors.ts";
import { svgElement } from "./svg-element.ts";
import { FONTS, writeText } from "./svg-fonts.ts";
import type { SvgBox, SvgSource } from "./svg-picture.ts";

/** Those that have corners. */
const BOXED: ReadonlySet<SvgSource["kind"]> = new Set(["context", "dockerfile", "group", "service"]);

/** An image, the build context, a repository or a download; a folded Dockerfile; a service. */
export function drawSource(
  { kind, name, caption, note = "", build }: SvgSource,
  box: SvgBox,
  colors: SvgColors,
): string {
  const isQuiet = build === "skipped";
  const x = box.x + box.width / 2;
  const top = box.y + box.height / 2 - (note === "" ? 6 : 13);
  return svgElement(
    "g",
    {},
    svgElement("rect", {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      rx: BOXED.has(kind) ? 6 : Math.min(20, box.height / 2),
      fill: isQuiet ? colors.page : colors.surface,
      stroke: isQuiet ? colors.skippedLine : colors.lineStrong,
      "stroke-dasharray": isQuiet ? "3 3" : undefined,
    }),
    writeText(name, FONTS.row, { x, y: top, fill: isQuiet ? colors.skipped : colors.textSoft, anchor: "middle" }),
    writeText(caption, FONTS.small, {
      x,
      y: top + 14,
      fill: isQuiet ? colors.skipped : colors.textFaint,
      anchor: "middle",
    }),
    note === "" ? "" : writeText(note, FONTS.small, { x, y: top + 28, fill: colors.skipped, anchor: "middle" }),
  );
}
