import styles from "./welcome.module.css";

/** Two stages side by side that feed the one that ships, and one that nothing needs: the page's idea in one picture. */
export function WelcomeDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 360 128" aria-hidden="true">
      <path className={styles.from} d="M108 22 H180 V30 H252" />
      <path className={styles.copy} d="M108 64 H164 V42 H252" />
      <path className={styles.mount} d="M108 70 H196 V54 H252" />
      <Card x={8} y={6} className={styles.built} rows={[46, 30]} />
      <Card x={8} y={50} className={styles.built} rows={[38, 52]} />
      <Card x={8} y={94} className={styles.skipped} rows={[44, 28]} />
      <g className={styles.shipsGlow}>
        <Card x={252} y={20} className={styles.ships} rows={[52, 36, 46]} />
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
