import type { Analysis } from "#core/analysis.ts";
import { svgColours } from "#core/export/svg-colours.ts";
import { toSvg } from "#core/export/svg.ts";
import type { GraphLayout } from "#layout/layout.ts";
import type { GraphView } from "#features/graph/view/graph-view.ts";
import { shareMessages } from "#i18n/en/share.ts";
import { waveLabels } from "#features/graph/view/wave-label.ts";

interface Drawn {
  readonly view: GraphView;
  readonly layout: GraphLayout;
}

/** What the graph shows as an SVG that stands alone. */
export function pictureSvg(analysis: Analysis, { view, layout }: Drawn, colours: "light" | "dark"): string {
  return toSvg(
    analysis,
    { ...view, layout, waves: waveLabels(view), legend: shareMessages().legend },
    svgColours[colours],
  );
}
