import type { Box } from "#layout/layout.ts";
import styles from "./service-frame.module.css";

/** A frame around the services of a Compose project that run an image as it is, and what they have in common. */
export function ServiceFrame({ frame, title }: { readonly frame: Box; readonly title: string }) {
  const { x, y, width, height } = frame;
  return (
    <div className={styles.frame} data-testid="services" style={{ left: x, top: y, width, height }}>
      {title}
    </div>
  );
}
