import { type ComponentType, createElement, lazy } from "react";
import type { PanelProps } from "#document/view/panel-feature.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";
import { PANELS } from "../features.ts";

const COMPONENTS: ReadonlyMap<string, ComponentType<PanelProps>> = new Map(
  PANELS.map(({ id, load }) => [id, lazy(load)]),
);

interface PanelContentProps extends PanelProps {
  /** Of a panel in the registry. */
  readonly id: string;
}

/** A panel, which is loaded when it is first opened. */
export function PanelContent({ id, isPhone }: PanelContentProps) {
  const component = COMPONENTS.get(id);
  if (component === undefined) return null;
  return <LazyBoundary>{createElement(component, { isPhone })}</LazyBoundary>;
}
