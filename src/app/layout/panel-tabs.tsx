import { ProblemsBadge } from "#features/problems/problems-badge.tsx";
import { openPanel } from "#document/view/view-actions.ts";
import { selectIsExample, selectPanel } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import type { PanelId } from "#document/view/view-slice.ts";
import { type Tab, Tabs } from "#ui/tabs/tabs.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { buildTabs } from "./build-tabs.tsx";
import { AboutPanel, DockerignorePanel, InputsPanel } from "../loading/lazy-panels.tsx";
import { Problems } from "./problems.tsx";

/** The panels below the text. */
export function PanelTabs() {
  const panel = useStore(selectPanel);
  const isExample = useStore(selectIsExample);
  const open = panel === "about" && !isExample ? "problems" : panel;
  return (
    <Tabs
      label={layoutMessages().panels}
      tabs={isExample ? [aboutTab(), ...lastingTabs()] : lastingTabs()}
      open={open}
      onOpen={openPanel}
    />
  );
}

function aboutTab(): Tab<PanelId> {
  return { id: "about", label: layoutMessages().tabAbout, content: <AboutPanel /> };
}

function lastingTabs(): readonly Tab<PanelId>[] {
  const words = layoutMessages();
  return [
    { id: "problems", label: words.tabProblems, badge: <ProblemsBadge />, content: <Problems /> },
    ...buildTabs(),
    { id: "inputs", label: words.tabInputs, content: <InputsPanel hasPlatform={false} /> },
    { id: "dockerignore", label: ".dockerignore", content: <DockerignorePanel /> },
  ];
}
