import { Icon } from "#ui/icons/icon.tsx";
import { classNames } from "#ui/class-names.ts";
import { readLength } from "./length-limits.ts";
import { shareMessages } from "#i18n/en/share.ts";
import styles from "./length-meter.module.css";

interface LengthMeterProps {
  readonly length: number;
  /** What is measured holds a link and little else, so that browsers have a say. */
  readonly isLink: boolean;
}

/** Where a text of this length fits. */
export function LengthMeter({ length, isLink }: LengthMeterProps) {
  const readings = readLength(length).filter(({ most }) => isLink || most < 65_000);
  const words = shareMessages();
  const { before, after } = words.characters(length);
  return (
    <section aria-label={words.length}>
      <h3 className={styles.heading}>
        {before}
        <span className={styles.soft}>{after}</span>
      </h3>
      <ul className={styles.places}>
        {readings.map(({ place, most, fits, part }) => (
          <li key={place} className={classNames(styles.place, !fits && styles.over)}>
            <Icon name={fits ? "check" : "close"} size={14} label={fits ? words.fits : words.tooLong} />
            <span className={styles.name}>{words.places[place]}</span>
            <span className={styles.bar} aria-hidden="true">
              <span className={styles.fill} style={{ width: `${Math.max(1, part * 100)}%` }} />
            </span>
            <span className={styles.most}>{words.number(most)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
