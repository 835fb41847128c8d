import { spanOf } from "#core/resolve/stage.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { cutMiddle } from "#document/stages/cut-middle.ts";
import { NAME_LENGTH, type SourceView } from "#document/stages/source-view.ts";
import { farNameSize } from "../card-view/overview-name.ts";
import { sourceWidth } from "../card-view/source-size.ts";
import { farBox } from "../card-view/source-views.ts";
import type { GraphContext } from "./graph-context.ts";

const HEIGHT = 48;
const LARGEST_FAR_NAME = 30;
const CAPTION_LENGTH = 44;

/** One node for each group of stages that is closed: what their names have in common, and how many they are. */
export function groupViews(context: GraphContext): readonly SourceView[] {
  const { grouped, analysis, roles, layers, density } = context;
  if (grouped === null) return [];
  const words = graphCardMessages();
  return grouped.closed.map(({ key, name, stages }): SourceView => {
    const count = words.foldedFile(stages.length, []);
    const ships = stages.filter((stage) => roles[stage]?.ships === true);
    const labels = ships.map((stage) => analysis.stages[stage]?.label ?? "");
    const [first = -1] = stages;
    const shown = cutMiddle(name === "" ? count : name, NAME_LENGTH);
    const caption =
      name === "" && labels.length === 0 ? "" : cutMiddle(words.foldedFile(stages.length, labels), CAPTION_LENGTH);
    const width = Math.max(sourceWidth(shown, caption), density.cardWidth);
    const farName = name === "" ? count : `${name} ${stages.length}`;
    return {
      id: key,
      key,
      group: analysis.project?.places[first]?.dockerfile ?? "",
      kind: "group",
      stages,
      spans: stages.map((stage) => analysis.stages[stage]).flatMap((stage) => (stage ? [spanOf(stage)] : [])),
      ref: stages.map((stage) => analysis.stages[stage]?.label ?? "").join(", "),
      name: shown,
      caption,
      isDoubtful: false,
      build: roles[first]?.build === "skipped" ? "skipped" : "built",
      layer: layers[first] ?? 0,
      row: 0,
      farName,
      farSize: farNameSize(farName, farBox(width, context), LARGEST_FAR_NAME),
      width,
      height: HEIGHT,
    };
  });
}
