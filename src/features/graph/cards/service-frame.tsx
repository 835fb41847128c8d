import type { Box } from "#layout/layout.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import styles from "./service-frame.module.css";

/** A frame around the services of a Compose project that run an image as it is, and what they have in common. */
export function ServiceFrame({ frame: { x, y, width, height } }: { readonly frame: Box }) {
  return (
    <div className={styles.frame} data-testid="services" style={{ left: x, top: y, width, height }}>
      {graphCardMessages().servicesNotBuilt}
    </div>
  );
}
