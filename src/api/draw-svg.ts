import type { Analysis } from "#core/analysis.ts";
import { graphView } from "#features/graph/view/graph-view.ts";
import { layoutInput } from "#features/graph/view/layout-input.ts";
import { waveLabels } from "#features/graph/view/wave-label.ts";
import { pictureSvg } from "#features/share/picture.ts";
import { layoutGraph } from "#layout/layout-graph.ts";
import type { SvgOptions } from "./types.ts";
import { PLAIN_DRAWING } from "#features/graph/view/plain-drawing.ts";

/** The drawing of the page's graph in a window of that size. */
export async function drawSvg(
  analysis: Analysis,
  { direction = "auto", colors = "light", width = 1200, height = 800 }: SvgOptions = {},
): Promise<string> {
  const view = graphView(analysis, {
    direction,
    ...PLAIN_DRAWING,
    screenWidth: width,
    screenHeight: height,
  });
  const layout = layoutGraph(layoutInput(view), null);
  return pictureSvg(analysis, { ...view, layout, waves: waveLabels(view) }, colors);
}
