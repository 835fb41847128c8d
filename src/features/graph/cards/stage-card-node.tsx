import { memo, Suspense } from "react";
import { selectGuess } from "#document/view/predict.ts";
import { hover, select } from "#document/selection/select.ts";
import { selectSelectedInGraph } from "#document/selection/problem-in-graph.ts";
import { useStore } from "#document/store.ts";
import { classNames } from "#ui/class-names.ts";
import { Prose } from "#ui/prose.tsx";
import { MIN_FOR_TAGS } from "../card-view/stage-cards.ts";
import type { StageCard } from "../card-view/stage-card.ts";
import { proseParts } from "#i18n/prose.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { CardGutter } from "./card-gutter.tsx";
import { CardHeader } from "./card-header.tsx";
import { CardRow } from "./card-row.tsx";
import { CardTags } from "./card-tags.tsx";
import { toggleFocus } from "../canvas/chosen-node.ts";
import { cssVars } from "#ui/css-vars.ts";
import { isSelectedAsWhole } from "../canvas/node-ref.ts";
import { OverviewName } from "./overview-label.tsx";
import { lightOfNodeKey, session, useSession } from "../canvas/graph-session.ts";
import { GuessBox } from "../lazy-components.ts";
import styles from "./stage-card-node.module.css";
import { useTextSize } from "../camera/use-text-size.ts";

/** The card of a stage. */
export const StageCardNode = memo(function StageCardNode({ card }: { readonly card: StageCard }) {
  const light = useSession(lightOfNodeKey(card.key));
  const isSelected = useStore((state) => isSelectedAsWhole(card, selectSelectedInGraph(state)));
  const guess = useStore(selectGuess(card.stage));
  const textSize = useTextSize();
  const hasDetails = useSession(({ details }) => details?.kind === "node" && details.key === card.key);
  return (
    <div
      className={classNames(styles.card, isSelected && styles.selected)}
      data-testid="stage"
      data-stage={card.place?.stage ?? card.stage}
      data-dockerfile={card.place?.dockerfile}
      data-targets={card.place?.targets.join(",")}
      data-name={card.name}
      data-build={card.build}
      data-ships={card.ships}
      data-light={light}
      data-text-size={textSize}
      data-open={hasDetails}
      data-numbered={card.keepsNumber}
      style={cssVars({
        "--gutter": `${card.geometry.gutter}px`,
        "--header-height": `${card.geometry.headerCentre * 2}px`,
      })}
      onPointerEnter={() => hover({ kind: "stage", stage: card.stage })}
      onPointerLeave={() => hover(null)}
    >
      <CardTags
        tags={card.tags}
        isEntered={card.geometry.entries.some(({ side }) => side === "north")}
        isNarrow={card.geometry.width < MIN_FOR_TAGS}
      />
      <CardHeader card={card} />
      {card.docLines > 0 && (
        <p className={styles.doc} style={cssVars({ "--lines": card.docLines })} title={card.doc}>
          {card.doc}
        </p>
      )}
      {card.rows.length > 0 && (
        <ul
          className={styles.rows}
          style={cssVars({
            "--rows": card.rows.length,
            "--row-lines": card.rows.reduce((sum, { textLines }) => sum + textLines, 0),
          })}
        >
          {card.rows.map((row) => (
            <CardRow key={row.key} row={row} stage={card.stage} cardKey={card.key} />
          ))}
        </ul>
      )}
      {card.footerLines > 0 && card.reason !== "" && <Footer card={card} />}
      <CardGutter card={card} />
      {card.geometry.trunks.map(({ kind, x, y, side, count }) => (
        <span
          key={kind}
          className={styles.trunk}
          data-testid="trunk"
          data-kind={kind}
          data-side={side}
          style={{ left: x, top: y }}
        >
          ×{count}
        </span>
      ))}
      <button
        type="button"
        className={styles.far}
        style={cssVars({ "--far-size": `${card.farSize}px` })}
        tabIndex={-1}
        aria-label={graphCardMessages().whyOf(card.label)}
        onClick={() => ask(card)}
      >
        <OverviewName name={card.farName} />
      </button>
      {guess !== null && (
        <Suspense fallback={null}>
          <GuessBox stage={card.stage} label={card.label} isChosen={guess} />
        </Suspense>
      )}
    </div>
  );
});

/** Opens all there is to say of the stage; a second press shows its path alone. */
function ask({ stage, key }: StageCard): void {
  if (session.getState().details?.key === key) return toggleFocus(key);
  select({ kind: "stage", stage }, "graph");
  session.setState({ details: { kind: "node", key } });
}

/** Why the stage is built or not; a click tells more. */
function Footer({ card }: { readonly card: StageCard }) {
  const words = graphCardMessages();
  return (
    <button
      type="button"
      className={styles.footer}
      tabIndex={-1}
      title={card.reason.replaceAll("`", "")}
      onClick={() => ask(card)}
    >
      <span className={styles.reason} style={cssVars({ "--lines": card.footerLines })}>
        <span className={styles.sentence}>
          <Prose parts={proseParts(card.footer)} />
        </span>
        <span className={styles.word}>{card.footerWord}</span> <span className={styles.why}>{words.why}</span>
      </span>
    </button>
  );
}
