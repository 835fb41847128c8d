import type { CSSProperties } from "react";
import type { Analysis } from "#core/analysis.ts";
import type { NodeId } from "#core/graph/stage-graph.ts";
import { select } from "#document/selection/select.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { selectDrawn } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import { proseParts } from "#i18n/prose.ts";
import { graphPathMessages } from "#i18n/en/graph/path.ts";
import { toggleFocus } from "../canvas/chosen-node.ts";
import { session, useSession } from "../canvas/graph-session.ts";
import { useViewport } from "../camera/viewport.ts";
import { NOTICE_TOP, noticeSide } from "../view/notice-side.ts";
import { pathSentence } from "../view/path-sentence.ts";
import styles from "./chain-notice.module.css";

export interface PathNoticeProps {
  readonly analysis: Analysis;
  readonly builds: ShownBuilds;
  readonly id: NodeId;
  /** The node's key; null while it is only pointed at. */
  readonly nodeKey: string | null;
  readonly isFocused: boolean;
}

/** Says which way the target needs a node and what that needs, while its path is lit or shown alone. */
export function PathNotice({ analysis, builds, id, nodeKey, isFocused }: PathNoticeProps) {
  const words = graphPathMessages();
  const end = (): void => {
    session.setState({ focus: null });
    select(null, "graph");
  };
  const side = useSide(nodeKey);
  return (
    <output className={styles.notice} style={side} data-testid="path" data-passing={nodeKey === null}>
      <p className={styles.sentence}>
        <Prose parts={proseParts(pathSentence(analysis, id, builds))} />
      </p>
      {nodeKey !== null && (
        <>
          <Button icon="crosshair" aria-pressed={isFocused} onClick={() => toggleFocus(nodeKey)}>
            {isFocused ? words.showAll : words.showPath}
          </Button>
          <IconButton icon="close" label={words.endPath} onClick={end} />
        </>
      )}
    </output>
  );
}

/** Where the notice goes so that it doesn't cover the node that it is about. */
function useSide(nodeKey: string | null): CSSProperties | undefined {
  const box = useStore((state) => selectDrawn(state)?.layout.nodes.find(({ key }) => key === nodeKey));
  const bannerEnd = useSession((state) => state.bannerEnd);
  const side = useViewport((state) => (box === undefined ? "bottom" : noticeSide(box, state.camera, state, bannerEnd)));
  return side === "top" ? { top: bannerEnd + NOTICE_TOP, bottom: "auto" } : undefined;
}
