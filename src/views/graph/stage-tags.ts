import { cutMiddle } from "./cut-middle.ts";
import type { PlatformBadge } from "./platform-badge.ts";
import type { StageTag } from "./stage-card.ts";
import type { StageRole } from "./stage-role.ts";

/** Letters of a target's name in a tag. */
const LABEL_LENGTH = 12;

/** What a stage is built for where several targets are built together. */
export interface TagTargets {
  /** Of the targets that need the stage. */
  readonly labels: readonly string[];
  /** How many targets there are. */
  readonly of: number;
}

/**
 * The small words on a card: the chosen target, the default one, what ships, what it is built for where there are
 * several targets, and its platform where that is odd. In a narrow card they are fewer.
 */
export function stageTags(
  role: StageRole,
  isLast: boolean,
  isNarrow: boolean,
  platform: PlatformBadge | null,
  targets: TagTargets | null,
): readonly StageTag[] {
  const tags: StageTag[] = [];
  if (role.build === "target") {
    tags.push({ kind: "target", text: "target", explanation: "The stage that is built: it becomes the image" });
  } else if (role.ships && (targets === null || !isNarrow)) {
    tags.push({ kind: "ships", text: "in the image", explanation: "Its files are part of the image" });
  }
  if (role.build === "built" && targets !== null) {
    tags.push({ kind: "for", text: forText(targets), explanation: `Built for ${targets.labels.join(", ")}` });
  }
  if (isLast) {
    const explanation = "The last stage of the text: what is built when no target is named";
    tags.push({ kind: "default", text: isNarrow ? "default" : "last = default", explanation });
  }
  if (platform !== null) {
    tags.push({ kind: "platform", text: platformText(platform), explanation: platform.explanation });
  }
  return tags;
}

function forText({ labels, of }: TagTargets): string {
  const [only = ""] = labels;
  if (labels.length === 1) return `for ${cutMiddle(only, LABEL_LENGTH)}`;
  if (labels.length < of) return `for ${labels.length} of ${of}`;
  return of === 2 ? "for both" : `for all ${of}`;
}

function platformText({ platform, kind }: PlatformBadge): string {
  const short = platform.replace(/^linux\//, "");
  return kind === "cross" ? `native ${short}` : `${short} emulated`;
}
