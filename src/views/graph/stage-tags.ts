import type { PlatformBadge } from "./platform-badge.ts";
import type { StageTag } from "./stage-card.ts";
import type { StageRole } from "./stage-role.ts";

/**
 * The small words on a card: the chosen target, the default one, what ships, and its platform where that is odd.
 * In a narrow card they are fewer.
 */
export function stageTags(
  role: StageRole,
  isLast: boolean,
  isNarrow: boolean,
  platform: PlatformBadge | null,
): readonly StageTag[] {
  const tags: StageTag[] = [];
  if (role.build === "target") {
    tags.push({ kind: "target", text: "target", explanation: "The stage that is built: it becomes the image" });
  } else if (role.ships) {
    tags.push({ kind: "ships", text: "in the image", explanation: "Its files are part of the image" });
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

function platformText({ platform, kind }: PlatformBadge): string {
  const short = platform.replace(/^linux\//, "");
  return kind === "cross" ? `native ${short}` : `${short} emulated`;
}
