import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { sourceName } from "#document/stages/source-view.ts";
import type { GraphContext } from "../view/graph-context.ts";
import type { InlineSource, StageTag } from "./stage-card.ts";

/** Letters of an image's name in a tag. */
const LENGTH = 16;

/** The image that a card takes from, where that has no node of its own and no row of the card names it. */
export function imageTags(inlets: readonly InlineSource[], { nodes, options }: GraphContext): readonly StageTag[] {
  const unnamed = inlets.filter(({ kind, row }) => kind === "image" && row === null);
  const images = [...new Set(unnamed.map(({ edge }) => edge.from))];
  const [first] = images;
  const node = first === undefined ? undefined : nodes.get(first);
  if (first === undefined || node === undefined) return [];
  const more = images.length === 1 ? "" : ` +${images.length - 1}`;
  const names = images.flatMap((id) => nodes.get(id) ?? []).map((one) => sourceName(one));
  const text = `${sourceName(node, options.isTouch ? LENGTH - 4 : LENGTH)}${more}`;
  return [{ kind: "base", text, explanation: graphCardMessages().usesImage(names.join(", ")), source: first }];
}
