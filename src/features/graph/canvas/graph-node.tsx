/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a fieldset is for forms */
import { memo } from "react";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import { SourceNodeView } from "../cards/source-node.tsx";
import { StageCardNode } from "../cards/stage-card-node.tsx";
import type { FlowNode } from "./flow-nodes.ts";
import styles from "../camera/pan-zoom.module.css";

/** A card or a source at its place in the picture. */
export const GraphNodeElement = memo(function GraphNode({ node }: { readonly node: FlowNode }) {
  const { x, y, width, height } = node.box;
  return (
    <div
      className={styles.node}
      data-part="node"
      data-id={node.id}
      role="group"
      aria-roledescription={graphFrameMessages().node}
      aria-label={node.label}
      style={{ transform: `translate(${x}px,${y}px)`, width, height }}
    >
      {node.kind === "stage" ? <StageCardNode card={node.card} /> : <SourceNodeView source={node.source} />}
    </div>
  );
});
