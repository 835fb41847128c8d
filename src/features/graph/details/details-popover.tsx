import { useEffect, useMemo, useRef } from "react";
import type { Analysis } from "#core/analysis.ts";
import type { Box } from "#layout/layout.ts";
import { IconButton } from "#ui/button.tsx";
import { PHONE_MEDIA } from "#document/view/phone-media.ts";
import { useMedia } from "#ui/use-media.ts";
import { useViewport } from "../camera/viewport.ts";
import { boxOnScreen, keptOnScreen } from "../view/place-popover.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { controlMessages } from "#i18n/en/app/controls.ts";
import { graphDetailMessages } from "#i18n/en/graph/details.ts";
import styles from "./details-popover.module.css";
import { EdgeDetails } from "./edge-details.tsx";
import type { GraphSession } from "../canvas/graph-session.ts";
import { NodeDetails } from "./node-details.tsx";
import { usePlaceAway } from "./use-place-away.ts";
import type { DrawnGraph } from "../canvas/use-drawn-graph.ts";
import { useElementSize } from "../camera/use-element-size.ts";

const FIRST_SIZE = { width: 320, height: 200 };

export interface DetailsPopoverProps {
  readonly drawn: DrawnGraph;
  readonly analysis: Analysis;
  readonly builds: ShownBuilds;
  readonly details: NonNullable<GraphSession["details"]>;
  readonly onClose: () => void;
}

/** Tells more of a stage, a source or an edge, next to it; on a phone at the lower end of the screen. */
export function DetailsPopover(props: DetailsPopoverProps) {
  const { drawn, analysis, builds, details, onClose } = props;
  const { x, y, zoom } = useViewport((state) => state.camera);
  const width = useViewport((state) => state.width);
  const height = useViewport((state) => state.height);
  const isPhone = useMedia(PHONE_MEDIA);
  const box = useRef<HTMLDialogElement>(null);
  const size = useElementSize(box, FIRST_SIZE);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const anchor = useMemo(() => anchorOf(drawn, details), [drawn, details]);
  const away = usePlaceAway(props, anchor, size, isPhone);
  if (anchor === null) return null;
  // It stays where it was put next to its thing, however the camera moves.
  const onScreen = boxOnScreen(anchor, { x, y, zoom });
  const place = keptOnScreen({ x: onScreen.x + away.x, y: onScreen.y + away.y }, size, { width, height });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from wherever in it
    <dialog
      ref={box}
      open
      className={styles.popover}
      aria-label={graphDetailMessages().details}
      tabIndex={-1}
      style={isPhone ? undefined : { transform: `translate(${place.x}px, ${place.y}px)` }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onClose();
      }}
    >
      <div className={styles.close}>
        <IconButton icon="close" label={controlMessages().close} onClick={onClose} />
      </div>
      {details.kind === "edge" ? (
        <EdgeDetails view={drawn.view} edgeKeys={details.trunk ?? [details.key]} />
      ) : (
        <NodeDetails view={drawn.view} analysis={analysis} builds={builds} nodeKey={details.key} />
      )}
    </dialog>
  );
}

function anchorOf({ layout }: DrawnGraph, { kind, key, trunk }: NonNullable<GraphSession["details"]>): Box | null {
  if (kind === "node") return layout.nodes.find((node) => node.key === key) ?? null;
  const edge = layout.edges.find((one) => one.id === key);
  const place = trunk === undefined ? edge?.label : edge?.points.at(-1);
  return place === undefined ? null : { ...place, width: 0, height: 0 };
}
