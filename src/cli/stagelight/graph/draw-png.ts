import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Analysis } from "#core/analysis.ts";
import { inputOfAnalysis } from "#core/build-input/analyze-options.ts";
import { withPngText } from "#document/input/png-source.ts";
import { packageRoot } from "../package-root.ts";

const SCALE = 2;

const FONTS = [
  "DejaVuSansCondensed.ttf",
  "DejaVuSansCondensed-Bold.ttf",
  "DejaVuSansMono.ttf",
  "DejaVuSansMono-Bold.ttf",
];

let started: Promise<void> | undefined;

/** A PNG of the drawing, two pixels for each of the drawing's, with the source inside as the page's has it. */
export async function drawPng(svg: string, analysis: Analysis): Promise<Uint8Array> {
  started ??= initWasm(readFileSync(assetPath("resvg.wasm", "@resvg/resvg-wasm/index_bg.wasm")));
  await started;
  const fonts = FONTS.map((name) => new Uint8Array(readFileSync(assetPath(name, `dejavu-fonts-ttf/ttf/${name}`))));
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font: {
      fontBuffers: fonts,
      defaultFontFamily: "DejaVu Sans Condensed",
      sansSerifFamily: "DejaVu Sans Condensed",
      monospaceFamily: "DejaVu Sans Mono",
    },
  });
  return withPngText(drawing.render().asPng(), JSON.stringify(inputOfAnalysis(analysis)));
}

/** Where the package keeps a file, or in the repository the module that it comes from. */
function assetPath(name: string, module: string): string {
  const packed = join(packageRoot(), "package/assets", name);
  return existsSync(packed) ? packed : join(packageRoot(), "node_modules", module);
}
