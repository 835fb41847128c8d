import { lazy, type ReactNode } from "react";
import type { BuildPanelId } from "#state/view-slice.ts";
import type { Tab } from "#ui/tabs.tsx";
import { shellWords } from "#words/en/shell.ts";
import { Part } from "./part.tsx";

const OutlinePanel = lazy(async () => ({ default: (await import("#panels/outline/outline-panel.tsx")).OutlinePanel }));
const ExplainPanel = lazy(async () => ({
  default: (await import("#panels/explain/explain-panel.tsx")).ExplainPanel,
}));
const PlanPanel = lazy(async () => ({ default: (await import("#panels/plan/plan-panel.tsx")).PlanPanel }));
const ImagePanel = lazy(async () => ({ default: (await import("#panels/image/image-panel.tsx")).ImagePanel }));
const StepsPanel = lazy(async () => ({ default: (await import("#panels/steps/steps-panel.tsx")).StepsPanel }));
const CachePanel = lazy(async () => ({ default: (await import("#panels/cache/cache-panel.tsx")).CachePanel }));
const LogPanel = lazy(async () => ({ default: (await import("#panels/log/log-panel.tsx")).LogPanel }));

/** The panels about the build; each is fetched when it is first opened. */
export function buildTabs(): readonly Tab<BuildPanelId>[] {
  const words = shellWords();
  return [
    { id: "outline", label: words.tabOutline, content: whenFetched(<OutlinePanel />) },
    { id: "explain", label: words.tabExplain, content: whenFetched(<ExplainPanel />) },
    { id: "plan", label: words.tabPlan, content: whenFetched(<PlanPanel />) },
    { id: "image", label: words.tabImage, content: whenFetched(<ImagePanel />) },
    { id: "steps", label: words.tabSteps, content: whenFetched(<StepsPanel />) },
    { id: "cache", label: words.tabCache, content: whenFetched(<CachePanel />) },
    { id: "log", label: words.tabLog, content: whenFetched(<LogPanel />) },
  ];
}

function whenFetched(panel: ReactNode): ReactNode {
  return <Part>{panel}</Part>;
}
