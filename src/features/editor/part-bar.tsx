import { partMessages } from "#i18n/en/editor/part.ts";
import { IconButton } from "#ui/button.tsx";
import styles from "./part-bar.module.css";
import { MAX_PART_LINES, partAt, type ShownPart, type TextPart } from "./text-part.ts";

interface PartBarProps {
  readonly shown: ShownPart;
  readonly onPart: (part: TextPart) => void;
}

/** Which lines of a long text the field shows, and the way to the others. */
export default function PartBar({ shown, onPart }: PartBarProps) {
  const { before, count, total } = shown;
  const words = partMessages();
  const go = (line: number): void => onPart(partAt(line, total));
  return (
    <div className={styles.bar}>
      <output>{words.shown(before + 1, before + count, total)}</output>
      <IconButton
        icon="chevron-up"
        label={words.previous}
        disabled={before === 0}
        onClick={() => go(Math.max(0, before - MAX_PART_LINES))}
      />
      <IconButton
        icon="chevron-down"
        label={words.next}
        disabled={before + count >= total}
        onClick={() => go(before + count)}
      />
    </div>
  );
}
