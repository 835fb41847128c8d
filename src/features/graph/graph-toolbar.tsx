import { memo } from "react";
import type { Action } from "#document/actions/action.ts";
import {
  bestDirection,
  fitGraph,
  foldByRoom,
  focusNode,
  foldCards,
  graphLegend,
  toggleLongestChain,
  openGraphSearch,
  skippedStages,
  splitImages,
  turnGraph,
  unfoldCards,
  zoomIn,
  zoomOut,
} from "./graph-actions.ts";
import { chordsOf } from "#ui/key-chord.ts";
import { runAction } from "#document/actions/run-action.ts";
import { selectGraphView } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuEntry, MenuSeparator } from "#ui/menu/menu.tsx";
import { PHONE_MEDIA } from "#document/view/phone-media.ts";
import { useMedia } from "#ui/use-media.ts";
import { graphActionMessages } from "#i18n/en/graph/actions.ts";
import { useSession } from "./canvas/graph-session.ts";
import { useViewport } from "./camera/viewport.ts";
import styles from "./graph-toolbar.module.css";

/** What can be done with the whole picture. */
export const GraphToolbar = memo(Toolbar);

function Toolbar() {
  const words = graphActionMessages();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={words.graph}>
      <CommandButton command={openGraphSearch} />
      <CommandButton command={turnGraph} />
      <ViewMenu />
      <span className={styles.divider} />
      <CommandButton command={zoomOut} />
      <ZoomPercent />
      <CommandButton command={zoomIn} />
      <CommandButton command={fitGraph} />
    </div>
  );
}

function CommandButton({ command }: { readonly command: Action }) {
  // The name and the drawing of some say how the graph is now.
  const icon = useStore(() => command.icon);
  const label = useStore(() => command.label);
  return <IconButton icon={icon} label={label} keys={chordsOf(command.keys)[0]} onClick={() => runAction(command)} />;
}

function ZoomPercent() {
  const zoom = useViewport((state) => Math.round(state.camera.zoom * 100));
  return <span className={styles.percent}>{graphActionMessages().percent(zoom)}</span>;
}

function ViewMenu() {
  const words = graphActionMessages();
  return (
    <Menu trigger={<IconButton icon="sliders" label={words.view} />}>
      <Entry command={focusNode} />
      <Entry command={skippedStages} />
      <Entry command={toggleLongestChain} detail={words.chainDetail} />
      <Entry command={bestDirection} detail={words.bestDirectionDetail} />
      <Entry command={splitImages} />
      <Entry command={graphLegend} />
      <MenuSeparator />
      <Entry command={foldCards} />
      <Entry command={unfoldCards} />
      <Entry command={foldByRoom} detail={words.foldByRoomDetail} />
    </Menu>
  );
}

interface EntryProps {
  readonly command: Action;
  readonly detail?: string;
}

function Entry({ command, detail }: EntryProps) {
  // Whether it can be done hangs on both.
  useStore(selectGraphView);
  useSession((state) => state);
  const isEnabled = useStore(command.isEnabled);
  const isPhone = useMedia(PHONE_MEDIA);
  // A phone's graph runs down or as it was turned.
  if (isPhone && command === bestDirection) return null;
  return (
    <MenuEntry
      icon={command.icon}
      label={command.label}
      {...(detail === undefined ? {} : { detail })}
      isDisabled={!isEnabled}
      onSelect={() => runAction(command)}
    />
  );
}
