import { spanOf } from "#core/resolve/stage.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { cutMiddle } from "#document/stages/cut-middle.ts";
import { NAME_LENGTH, type SourceView } from "#document/stages/source-view.ts";
import type { GraphContext } from "./graph-context.ts";
import { foldedFileKey } from "./folded-files.ts";
import { farNameSize } from "../card-view/overview-name.ts";
import { farBox } from "../card-view/source-views.ts";
import { sourceWidth } from "../card-view/source-size.ts";

const HEIGHT = 48;
const LARGEST_FAR_NAME = 24;
const CAPTION_LENGTH = 44;

/** One node for each folded Dockerfile: its path, how many stages it has, and which of them are in an image. */
export function foldedFileViews(context: GraphContext): readonly SourceView[] {
  const { filesFolded, analysis, roles, layers } = context;
  const words = graphCardMessages();
  return [...filesFolded].map(([path, stages]): SourceView => {
    const name = cutMiddle(path, NAME_LENGTH);
    const ships = stages.filter((stage) => roles[stage]?.ships === true);
    const labels = [...new Set(ships.map((stage) => analysis.stages[stage]?.label ?? ""))];
    const caption = cutMiddle(words.foldedFile(stages.length, labels), CAPTION_LENGTH);
    const width = sourceWidth(name, caption);
    // Its frame has its path.
    const farName = words.foldedFile(stages.length, []);
    return {
      id: foldedFileKey(path),
      key: foldedFileKey(path),
      group: path,
      kind: "dockerfile",
      stages,
      spans: stages.map((stage) => analysis.stages[stage]).flatMap((stage) => (stage ? [spanOf(stage)] : [])),
      ref: path,
      name,
      caption,
      isDoubtful: false,
      build: stages.some((stage) => roles[stage]?.build !== "skipped") ? "built" : "skipped",
      layer: Math.min(...stages.map((stage) => layers[stage] ?? 0)),
      row: 0,
      farName,
      farSize: farNameSize(farName, farBox(width, context), LARGEST_FAR_NAME),
      width,
      height: HEIGHT,
    };
  });
}
