import { hover, select } from "#document/selection/select.ts";
import { Icon, type IconName } from "#ui/icons/icon.tsx";
import type { StageTag } from "../card-view/stage-card.ts";
import styles from "./card-tags.module.css";

const ICONS: Readonly<Record<StageTag["kind"], IconName>> = {
  target: "target",
  default: "check",
  ships: "package",
  platform: "platform",
  for: "target",
  variant: "sliders",
  base: "package",
};

interface CardTagsProps {
  readonly tags: readonly StageTag[];
  /** A line arrives from above, whose arrow the tags leave in sight. */
  readonly isEntered: boolean;
  readonly isNarrow: boolean;
}

/** Small words above the upper edge of a card. They take no room, so that nothing moves when they change. */
export function CardTags({ tags, isEntered, isNarrow }: CardTagsProps) {
  if (tags.length === 0) return null;
  return (
    <div className={styles.tags} data-entered={isEntered} data-narrow={isNarrow}>
      {tags.map((tag) => (
        <Tag key={tag.kind} tag={tag} />
      ))}
    </div>
  );
}

/** An image that is drawn on every card that takes from it is lit on all of them. */
function Tag({ tag: { kind, text, short, explanation, source } }: { readonly tag: StageTag }) {
  const words = (
    <>
      <Icon name={ICONS[kind]} size={11} />
      <span className={styles.text} data-short={short}>
        {text}
      </span>
    </>
  );
  const attributes = { className: styles.tag, "data-testid": "tag", "data-kind": kind, title: explanation };
  if (source === undefined) return <span {...attributes}>{words}</span>;
  return (
    <button
      type="button"
      tabIndex={-1}
      {...attributes}
      onPointerEnter={() => hover({ kind: "source", id: source })}
      onClick={() => select({ kind: "source", id: source }, "graph")}
    >
      {words}
    </button>
  );
}
