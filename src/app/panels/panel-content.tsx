import { type ComponentType, lazy } from "react";
import type { PanelProps } from "#document/view/panel-feature.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";
import { PANELS } from "./panels.ts";

const COMPONENTS: Readonly<Record<string, ComponentType<PanelProps>>> = Object.fromEntries(
  PANELS.map(({ id, load }) => [id, lazy(load)]),
);

interface PanelContentProps extends PanelProps {
  /** Of a panel in the registry. */
  readonly id: string;
}

/** A panel, which is loaded when it is first opened. */
export function PanelContent({ id, isPhone }: PanelContentProps) {
  const Panel = COMPONENTS[id];
  if (Panel === undefined) return null;
  return (
    <LazyBoundary>
      <Panel isPhone={isPhone} />
    </LazyBoundary>
  );
}
