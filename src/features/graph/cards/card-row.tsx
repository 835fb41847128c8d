import { Fragment } from "react";
import { hover, select } from "#document/selection/select.ts";
import { selectSelectedInGraph } from "#document/selection/problem-in-graph.ts";
import { useStore } from "#document/store.ts";
import { classNames } from "#ui/class-names.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { type Bringing, foldedText, type RowView } from "../card-view/row-view.ts";
import { cssVars } from "#ui/css-vars.ts";
import { lightOfRow, useSession } from "../canvas/graph-session.ts";
import { ROW_ICONS, signIcon, signText } from "./row-icon.ts";
import styles from "./card-row.module.css";
import { expandCard } from "./toggle-card.ts";

interface CardRowProps {
  readonly row: RowView;
  readonly stage: number;
  readonly cardKey: string;
}

/** One instruction; a click selects it, or opens the card where it stands for several. */
export function CardRow({ row, stage, cardKey }: CardRowProps) {
  const light = useSession(lightOfRow(row.instructions));
  const isSelected = useStore((state) => {
    const selected = selectSelectedInGraph(state);
    return selected?.kind === "row" && row.instructions.includes(selected.instruction);
  });
  const [first] = row.instructions;
  const isMany = row.kind === "settings" || row.kind === "more";
  const choose = (): void => {
    if (isMany) expandCard(cardKey);
    else if (first !== undefined) select({ kind: "row", instruction: first }, "graph");
  };
  return (
    <li
      className={classNames(styles.row, isSelected && styles.selected)}
      data-kind={row.kind}
      data-instructions={row.instructions.join(" ")}
      style={cssVars({ "--lines": row.textLines })}
      data-light={light}
      data-brings={row.kind !== "from" && row.brings.some((one) => one.isStageOrImage)}
      onPointerEnter={() => first !== undefined && !isMany && hover({ kind: "row", instruction: first })}
      onPointerLeave={() => hover({ kind: "stage", stage })}
    >
      <button type="button" className={styles.button} tabIndex={-1} title={row.fullText} onClick={choose}>
        <Icon name={rowIcon(row)} size={13} className={styles.icon} />
        <span className={styles.words}>
          {/* Blanks between the pieces, where a line may end. */}
          {row.showsKeyword && <span className={styles.keyword}>{row.keyword}</span>}{" "}
          {row.kind !== "from" && <Chips brings={row.brings} isMany={isMany} />}
          {row.variants.map(({ levels, text }) => (
            <Fragment key={levels}>
              <span className={styles.text} data-for={levels}>
                {text}
              </span>{" "}
            </Fragment>
          ))}
          {row.signs.map((sign) => (
            <Sign key={sign} sign={sign} isWords={row.kind === "settings"} />
          ))}{" "}
          {row.amount !== "" && (
            <span className={styles.amount} data-for={row.amountLevels}>
              {row.amount}
            </span>
          )}{" "}
          {row.foldedLines > 0 && <span className={styles.folded}>{foldedText(row.foldedLines)}</span>}
        </span>
      </button>
    </li>
  );
}

function rowIcon(row: RowView) {
  if (row.kind === "copy" && row.brings.some((one) => one.isStageOrImage)) return "corner";
  return ROW_ICONS[row.kind];
}

/** Where what the row brings in comes from. */
function Chips({ brings, isMany }: { readonly brings: readonly Bringing[]; readonly isMany: boolean }) {
  // A row that stands for many says how many.
  if (isMany) return null;
  const named = brings.filter((one) => one.isStageOrImage);
  return named.map((one) => (
    <Fragment key={one.edge}>
      <span className={styles.chip} data-kind={one.kind}>
        {one.shortFrom}
      </span>{" "}
    </Fragment>
  ));
}

function Sign({ sign, isWords }: { readonly sign: string; readonly isWords: boolean }) {
  if (isWords) return <span className={styles.folded}>{sign}</span>;
  return (
    <span className={styles.sign} title={signText(sign)}>
      <Icon name={signIcon(sign)} size={12} label={signText(sign)} />
    </span>
  );
}
