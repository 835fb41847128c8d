import { openPanel } from "#document/view/view-actions.ts";
import type { PanelFeature } from "#document/view/panel-feature.ts";
import { panelHeight, panelWidth } from "#document/actions/panel-room.ts";
import { runAction } from "#document/actions/run-action.ts";
import { selectPanel, selectPanelRoom } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { IconButton } from "#ui/button.tsx";
import { type Tab, Tabs } from "#ui/tabs/tabs.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "./panel-tabs.module.css";
import { PanelContent } from "./panel-content.tsx";
import { usePanels } from "./use-panels.ts";

/** The panels below the text. */
export function PanelTabs() {
  const panel = useStore(selectPanel);
  const panels = usePanels();
  const open = panels.some(({ id }) => id === panel) ? panel : "problems";
  return (
    <Tabs
      label={layoutMessages().panels}
      tabs={panels.map((one) => panelTab(one, false))}
      open={open}
      onOpen={openPanel}
      tools={<RoomButtons />}
    />
  );
}

/** Give the panels more room, or less again. */
function RoomButtons() {
  const room = useStore(selectPanelRoom);
  return [panelHeight, panelWidth].map((action) => (
    <IconButton
      key={action.id}
      icon={action.icon}
      label={action.label}
      keys={action.keys ?? undefined}
      className={styles.tool}
      data-on={action.id === `panel-${room}`}
      onClick={() => runAction(action)}
    />
  ));
}

/** A panel as a tab. */
export function panelTab({ id, label, badge: Badge }: PanelFeature, isPhone: boolean): Tab<string> {
  const content = <PanelContent id={id} isPhone={isPhone} />;
  return { id, label: label(), content, ...(Badge && { badge: <Badge /> }) };
}
