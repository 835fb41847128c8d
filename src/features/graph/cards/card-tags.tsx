import { Icon, type IconName } from "#ui/icons/icon.tsx";
import type { StageTag } from "../card-view/stage-card.ts";
import styles from "./card-tags.module.css";

const ICONS: Readonly<Record<StageTag["kind"], IconName>> = {
  target: "target",
  default: "ok",
  ships: "package",
  platform: "platform",
  for: "target",
  variant: "sliders",
};

/** Small words above the upper edge of a card. They take no room, so that nothing moves when they change. */
export function CardTags({ tags }: { readonly tags: readonly StageTag[] }) {
  if (tags.length === 0) return null;
  return (
    <div className={styles.tags}>
      {tags.map((tag) => (
        <span key={tag.kind} className={styles.tag} data-testid="tag" data-kind={tag.kind} title={tag.explanation}>
          <Icon name={ICONS[tag.kind]} size={11} />
          {tag.text}
        </span>
      ))}
    </div>
  );
}
