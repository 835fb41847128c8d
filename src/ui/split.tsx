import type { ReactNode } from "react";
import { Group, Panel, Separator } from "react-resizable-panels";
import styles from "./split.module.css";

interface SplitProps {
  /** Unique on the page. */
  readonly id: string;
  readonly direction: "row" | "column";
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** Percent that the second takes (`of="second"`) or the first. */
  readonly size: number;
  readonly of: "first" | "second";
  /** Names the divider. */
  readonly label: string;
  /** The least each may take, in pixels. */
  readonly least: readonly [number, number];
  readonly onResized: (size: number) => void;
}

/** Two panes with a divider that can be dragged, or moved with the arrow keys. */
export function Split({ id, direction, first, second, size, of, label, least, onResized }: SplitProps) {
  const firstSize = of === "first" ? size : 100 - size;
  const ids = { first: `${id}-first`, second: `${id}-second` };
  return (
    <Group
      id={id}
      orientation={direction === "row" ? "horizontal" : "vertical"}
      defaultLayout={{ [ids.first]: firstSize, [ids.second]: 100 - firstSize }}
      onLayoutChanged={(layout, { isUserInteraction }) => {
        const changed = layout[ids[of]];
        if (isUserInteraction && changed !== undefined) onResized(changed);
      }}
    >
      <Panel id={ids.first} minSize={least[0]}>
        {first}
      </Panel>
      <Separator className={direction === "row" ? styles.upright : styles.lying} aria-label={label} />
      <Panel id={ids.second} minSize={least[1]}>
        {second}
      </Panel>
    </Group>
  );
}
