import { lazy, type ReactNode } from "react";
import type { BuildPanelId } from "#document/view/view-slice.ts";
import type { Tab } from "#ui/tabs/tabs.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";

const OutlinePanel = lazy(() => import("#features/outline/outline-panel.tsx"));
const ExplainPanel = lazy(() => import("#features/explain/explain-panel.tsx"));
const PlanPanel = lazy(() => import("#features/plan/plan-panel.tsx"));
const ImagePanel = lazy(() => import("#features/image/image-panel.tsx"));
const StepsPanel = lazy(() => import("#features/steps/steps-panel.tsx"));
const CachePanel = lazy(() => import("#features/cache/cache-panel.tsx"));
const LogPanel = lazy(() => import("#features/log/log-panel.tsx"));

/** The panels about the build; each is fetched when it is first opened. */
export function buildTabs(): readonly Tab<BuildPanelId>[] {
  const words = layoutMessages();
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
  return <LazyBoundary>{panel}</LazyBoundary>;
}
