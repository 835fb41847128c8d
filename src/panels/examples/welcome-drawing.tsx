import styles from "./welcome.module.css";

/** Two stages side by side that feed the one that ships, and one that nothing needs: the page's idea in one picture. */
export function WelcomeDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 360 128" aria-hidden="true">
      <path className={styles.from} d="M114 28 H246 M114 28" />
      <path className={styles.copy} d="M114 64 H180 V48 H246" />
      <path className={styles.mount} d="M114 28 H150 V64 H246" />
      <Card x={14} y={8} className={styles.built} rows={[46, 30]} />
      <Card x={14} y={48} className={styles.built} rows={[38, 52]} />
      <Card x={14} y={90} className={styles.skipped} rows={[44, 28]} />
      <g className={styles.shipsGlow}>
        <Card x={246} y={16} className={styles.ships} rows={[52, 36, 46]} />
      </g>
    </svg>
  );
}

interface CardProps {
  readonly x: number;
  readonly y: number;
  readonly className: string | undefined;
  /** The lengths of its lines. */
  readonly rows: readonly number[];
}

function Card({ x, y, className, rows }: CardProps) {
  return (
    <g className={className}>
      <rect x={x} y={y} width={100} height={10 + rows.length * 11} rx={5} />
      {rows.map((length, at) => (
        <line key={length} x1={x + 10} x2={x + 10 + length} y1={y + 10.5 + at * 11} y2={y + 10.5 + at * 11} />
      ))}
    </g>
  );
}
