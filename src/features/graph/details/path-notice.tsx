import type { Analysis } from "#core/analysis.ts";
import type { NodeId } from "#core/graph/stage-graph.ts";
import { select } from "#document/selection/select.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import { proseParts } from "#i18n/prose.ts";
import { graphPathMessages } from "#i18n/en/graph/path.ts";
import { toggleFocus } from "../canvas/chosen-node.ts";
import { session } from "../canvas/graph-session.ts";
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
  return (
    <output className={styles.notice} data-testid="path" data-passing={nodeKey === null}>
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
