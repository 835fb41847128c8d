import { DockerignorePanel } from "#panels/inputs/dockerignore-panel.tsx";
import { InputsPanel } from "#panels/inputs/inputs-panel.tsx";
import { ProblemsBadge } from "#panels/problems/problems-badge.tsx";
import { ProblemsPanel } from "#panels/problems/problems-panel.tsx";
import { openPanel } from "#state/arrange-view.ts";
import { selectPanel } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import type { PanelId } from "#state/view-slice.ts";
import { type Tab, Tabs } from "#ui/tabs.tsx";

const TABS: readonly Tab<PanelId>[] = [
  { id: "problems", label: "Problems", badge: <ProblemsBadge />, content: <ProblemsPanel /> },
  { id: "inputs", label: "Inputs", content: <InputsPanel hasPlatform={false} /> },
  { id: "dockerignore", label: ".dockerignore", content: <DockerignorePanel /> },
];

/** The panels below the text. */
export function PanelTabs() {
  const panel = useStore(selectPanel);
  return <Tabs label="Panels" tabs={TABS} open={panel} onOpen={openPanel} />;
}
