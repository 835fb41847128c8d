import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { cutMiddle } from "#document/stages/cut-middle.ts";
import { sourceName } from "#document/stages/source-view.ts";
import type { GraphContext } from "../view/graph-context.ts";
import type { PlatformBadge } from "./platform-badge.ts";
import type { InlineSource, StageTag } from "./stage-card.ts";
import type { StageRole } from "#document/stages/stage-role.ts";

/** Letters of a target's name in a tag. */
const LABEL_LENGTH = 12;

/** Letters of what tells two cards of one stage apart. */
const VARIANT_LENGTH = 22;

/** Letters of an image's name in a tag. */
const IMAGE_LENGTH = 16;

/** What a stage is built for where several targets are built together. */
interface TagTargets {
  /** Of the targets that need the stage. */
  readonly labels: readonly string[];
  /** How many targets there are. */
  readonly of: number;
}

/**
 * The small words on a card: the chosen target, the default one, what ships, what it is built for where there are
 * several targets, the arguments that it differs by from other cards of the same stage, and its platform where that is odd. In a narrow card they are fewer.
 */
export function stageTags(
  role: StageRole,
  isLast: boolean,
  isNarrow: boolean,
  platform: PlatformBadge | null,
  targets: TagTargets | null,
  variant = "",
  shortVariant?: string,
): readonly StageTag[] {
  const words = graphCardMessages();
  const tags: StageTag[] = [];
  if (role.build === "target") {
    tags.push({ kind: "target", text: words.target, explanation: words.targetExplained });
  } else if (role.ships && (targets === null || !isNarrow)) {
    tags.push({ kind: "ships", text: words.ships, explanation: words.shipsExplained });
  }
  const isFor = role.build === "built" && targets !== null;
  if (isFor) {
    tags.push({ kind: "for", text: forText(targets), explanation: words.forExplained(targets.labels.join(", ")) });
  }
  // a card that differs only by its target has said so
  if (variant !== "" && !(isFor && targets.labels.join() === variant)) {
    tags.push({
      kind: "variant",
      text: cutMiddle(variant, VARIANT_LENGTH),
      ...(shortVariant && { short: cutMiddle(shortVariant, VARIANT_LENGTH) }),
      explanation: words.variantExplained(variant),
    });
  }
  if (isLast) {
    const text = isNarrow ? words.isDefault : words.lastIsDefault;
    tags.push({ kind: "default", text, short: words.isDefault, explanation: words.defaultExplained });
  }
  if (platform !== null) {
    tags.push({ kind: "platform", text: platform.text, explanation: platform.explanation });
  }
  return tags;
}

function forText({ labels, of }: TagTargets): string {
  const [only = ""] = labels;
  const words = graphCardMessages();
  if (labels.length === 1) return words.forOne(cutMiddle(only, LABEL_LENGTH));
  return labels.length < of ? words.forSome(labels.length, of) : words.forAll(of);
}

/** The image that a card takes from, where the image is not a node and no row of the card names it. */
export function imageTags(inlets: readonly InlineSource[], { nodes, options }: GraphContext): readonly StageTag[] {
  const unnamed = inlets.filter(({ kind, row }) => kind === "image" && row === null);
  const images = [...new Set(unnamed.map(({ edge }) => edge.from))];
  const [first] = images;
  const node = first === undefined ? undefined : nodes.get(first);
  if (first === undefined || node === undefined) return [];
  const more = images.length === 1 ? "" : ` +${images.length - 1}`;
  const names = images.flatMap((id) => nodes.get(id) ?? []).map((one) => sourceName(one));
  const text = `${sourceName(node, options.isTouch ? IMAGE_LENGTH - 4 : IMAGE_LENGTH)}${more}`;
  return [{ kind: "base", text, explanation: graphCardMessages().usesImage(names.join(", ")), source: first }];
}
