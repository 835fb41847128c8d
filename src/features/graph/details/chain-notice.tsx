import type { Analysis } from "#core/analysis.ts";
import { IconButton } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import { longestChain } from "../view/longest-chain.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { proseParts } from "#i18n/prose.ts";
import { graphEdgeMessages } from "#i18n/en/graph/edges.ts";
import styles from "./chain-notice.module.css";
import { session } from "../canvas/graph-session.ts";

/** Says which stages make up the longest chain, while it is shown. */
export function ChainNotice({ analysis, builds }: { readonly analysis: Analysis; readonly builds: ShownBuilds }) {
  const words = graphEdgeMessages();
  const chain = longestChain(analysis, builds);
  return (
    <output className={styles.notice}>
      <p className={styles.sentence}>
        {chain === null ? words.nothingBuilt : <Prose parts={proseParts(chain.sentence)} />}
      </p>
      <IconButton icon="close" label={words.endChain} onClick={() => session.setState({ showsLongestChain: false })} />
    </output>
  );
}
