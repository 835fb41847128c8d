import { useStore as useFlow } from "@xyflow/react";
import { setCollapsed, setGraphDirection, setSkippedView } from "#state/arrange-view.ts";
import { selectGraphView } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuEntry, MenuSeparator } from "#ui/menu.tsx";
import { useMedia } from "#ui/use-media.ts";
import type { GraphView } from "#views/graph/graph-view.ts";
import { useCell } from "./cell.ts";
import { session } from "./graph-session.ts";
import styles from "./graph-toolbar.module.css";
import type { CameraControl } from "./use-camera.ts";

interface GraphToolbarProps {
  readonly view: GraphView;
  readonly camera: CameraControl;
}

/** What can be done with the whole picture. */
export function GraphToolbar({ view, camera }: GraphToolbarProps) {
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Graph">
      <IconButton icon="search" label="Search the graph" keys="/" onClick={() => session.set({ isSearching: true })} />
      <DirectionButton view={view} />
      <ViewMenu view={view} />
      <span className={styles.divider} />
      <IconButton icon="minus" label="Zoom out" keys="-" onClick={() => camera.zoomBy(1 / 1.25)} />
      <ZoomPercent />
      <IconButton icon="plus" label="Zoom in" keys="+" onClick={() => camera.zoomBy(1.25)} />
      <IconButton icon="fit" label="Fit to screen" keys="F" onClick={camera.fit} />
    </div>
  );
}

function ZoomPercent() {
  const zoom = useFlow((state) => Math.round(state.transform[2] * 100));
  return <span className={styles.percent}>{zoom} %</span>;
}

function DirectionButton({ view }: { readonly view: GraphView }) {
  const isPhone = useMedia("(max-width: 719px)");
  const isDown = view.direction === "down";
  const turn = (): void => {
    const direction = isDown ? "right" : "down";
    if (isPhone) session.set({ phoneDirection: direction });
    else setGraphDirection(direction);
  };
  return (
    <IconButton
      icon={isDown ? "arrow-right" : "arrow-down"}
      label={isDown ? "Left to right" : "Top to bottom"}
      onClick={turn}
    />
  );
}

function ViewMenu({ view }: { readonly view: GraphView }) {
  const { direction, skipped, collapsed } = useStore(selectGraphView);
  const showsLongestChain = useCell(session, (state) => state.showsLongestChain);
  const splitsImages = useCell(session, (state) => state.splitsImages);
  const expanded = useCell(session, (state) => state.expanded);
  const isPhone = useMedia("(max-width: 719px)");
  const isHidden = skipped === "hide";
  return (
    <Menu trigger={<IconButton icon="sliders" label="View" />}>
      <MenuEntry
        icon={isHidden ? "eye" : "eye-off"}
        label={isHidden ? "Show skipped stages" : "Hide skipped stages"}
        onSelect={() => setSkippedView(isHidden ? "dim" : "hide")}
      />
      <MenuEntry
        icon="graph"
        label={showsLongestChain ? "Stop showing the longest chain" : "Show the longest chain"}
        detail="Stages that can only run one after the other"
        onSelect={() => session.set({ showsLongestChain: !showsLongestChain, focus: null, details: null })}
      />
      {!isPhone && (
        <MenuEntry
          icon="fit"
          label="Run the way that fits"
          detail="Left to right or top to bottom, as can be read better"
          isDisabled={direction === "auto"}
          onSelect={() => setGraphDirection("auto")}
        />
      )}
      <MenuEntry
        icon="package"
        label={splitsImages ? "Draw each image once" : "Draw an image for each use"}
        onSelect={() => session.set({ splitsImages: !splitsImages })}
      />
      <MenuSeparator />
      <MenuEntry
        icon="fold"
        label="Fold all cards"
        isDisabled={view.cards.every((card) => card.isCollapsed)}
        onSelect={() => setCollapsed(view.cards.map((card) => card.stage))}
      />
      <MenuEntry
        icon="unfold"
        label="Unfold all cards"
        isDisabled={collapsed.length === 0 && view.cards.every((card) => expanded.includes(card.key))}
        onSelect={() => {
          setCollapsed([]);
          session.set({ expanded: view.cards.map((card) => card.key) });
        }}
      />
      <MenuEntry
        icon="reset"
        label="Fold by room"
        detail="As many instructions as fit the screen"
        isDisabled={collapsed.length === 0 && expanded.length === 0}
        onSelect={() => {
          setCollapsed([]);
          session.set({ expanded: [] });
        }}
      />
    </Menu>
  );
}
