import { AboutPanel } from "#panels/examples/about-panel.tsx";
import { DockerignorePanel } from "#panels/inputs/dockerignore-panel.tsx";
import { InputsPanel } from "#panels/inputs/inputs-panel.tsx";
import { ProblemsBadge } from "#panels/problems/problems-badge.tsx";
import { openPanel } from "#state/arrange-view.ts";
import { selectIsExample, selectPanel } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import type { PanelId } from "#state/view-slice.ts";
import { type Tab, Tabs } from "#ui/tabs.tsx";
import { BUILD_TABS } from "./build-tabs.tsx";
import { Problems } from "./problems.tsx";

const TABS: readonly Tab<PanelId>[] = [
  { id: "problems", label: "Problems", badge: <ProblemsBadge />, content: <Problems /> },
  ...BUILD_TABS,
  { id: "inputs", label: "Inputs", content: <InputsPanel hasPlatform={false} /> },
  { id: "dockerignore", label: ".dockerignore", content: <DockerignorePanel /> },
];

const TABS_OF_EXAMPLES: readonly Tab<PanelId>[] = [{ id: "about", label: "About", content: <AboutPanel /> }, ...TABS];

/** The panels below the text. */
export function PanelTabs() {
  const panel = useStore(selectPanel);
  const isExample = useStore(selectIsExample);
  const tabs = isExample ? TABS_OF_EXAMPLES : TABS;
  const open = panel === "about" && !isExample ? "problems" : panel;
  return <Tabs label="Panels" tabs={tabs} open={open} onOpen={openPanel} />;
}
