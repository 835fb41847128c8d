import { useMemo } from "react";
import { selectDocumentId, selectShown } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { selectShowsAsBuilt, showAsBuilt } from "#document/log/log-actions.ts";
import { useBuildOverlay } from "#document/log/use-build-overlay.ts";
import { logMessages } from "#i18n/en/log.ts";
import { Icon } from "#ui/icons/icon.tsx";
import styles from "./as-built.module.css";
import type { AsBuiltMark, AsBuiltMarks } from "#document/log/as-built-marks.ts";
import { useAsBuiltMarks } from "#document/log/use-as-built-marks.ts";

/** Marks the graph with how the build really went, in words and in color, and the switch for that. */
export default function AsBuilt() {
  const analysis = useStore(selectShown);
  const read = useBuildOverlay(analysis);
  const isShown = useStore(selectShowsAsBuilt);
  const marks = useAsBuiltMarks(analysis);
  const documentId = useStore(selectDocumentId);
  const rules = useMemo(() => (marks === null ? "" : rulesOf(marks, documentId)), [marks, documentId]);
  const words = logMessages();
  if (read.kind !== "ok") return null;
  return (
    <>
      <style>{rules}</style>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={isShown}
        title={words.asBuiltMeans}
        onClick={() => showAsBuilt(!isShown)}
      >
        <Icon name={isShown ? "check" : "history"} size={14} />
        {words.asBuilt}
      </button>
    </>
  );
}

/**
 * The cards stay as they are: nothing moves when their marks come and go. The words of a row make room for its mark, and
 * what then has no room in the row's lines ends in dots.
 */
function rulesOf({ stages, rows }: AsBuiltMarks, documentId: number): string {
  // the graph of another document may still be there for a moment
  const graph = `${GRAPH}[data-document="${documentId}"]`;
  const ofStages = [...stages].map(([stage, mark]) => {
    const card = `${graph} ${CARD}[data-stage="${stage}"]`;
    return `${outlineOf(card, mark)} ${card}::after { content: ${contentOf(mark)}; ${colorsOf(mark)} }`;
  });
  // A row that stands for several instructions matches the rules of all of them: the slowest one's comes last.
  const ofRows = [...rows]
    .toSorted(([, one], [, other]) => one.seconds - other.seconds)
    .map(
      ([row, mark]) =>
        `${graph} ${rowsOf(CARD, `[data-instructions~="${row}"]`)}::after { content: ${contentOf(mark)}; ${colorsOf(mark)} }`,
    );
  return [CARD_TAG, ROW_TAG, ...ofStages, ...ofRows].join("\n");
}

function contentOf({ text, isCritical }: AsBuiltMark): string {
  return JSON.stringify(isCritical ? `◆ ${text}` : text);
}

function outlineOf(card: string, { status, isCritical }: AsBuiltMark): string {
  if (status === "error") return `${card} { outline: 2px solid var(--error); outline-offset: 2px }`;
  return isCritical ? `${card} { outline: 2px solid var(--warning); outline-offset: 2px }` : "";
}

function colorsOf({ status, isCritical }: AsBuiltMark): string {
  if (status === "error") return "background: var(--error); color: var(--surface)";
  if (isCritical) return "background: var(--warning); color: var(--surface)";
  return status === "cached" ? "background: var(--sunken); color: var(--text-soft)" : "";
}

function rowsOf(card: string, row = ""): string {
  return `${card} li${row} > button`;
}

const GRAPH = '[data-testid="graph"]';
const CARD = '[data-testid="stage"]';
const TAG = "background: var(--raised); color: var(--text); pointer-events: none; white-space: nowrap";
const CARD_TAG = `${GRAPH} ${CARD}::after { ${TAG}; position: absolute; bottom: -21px; left: 12px; padding: 0 7px;
  border-radius: 8px; font: 650 11px/17px var(--font-ui); box-shadow: 0 0 0 1px var(--line) }
${GRAPH} ${CARD}[data-text-size="low"]::after { bottom: -24px; left: 4px; font-size: 20px; line-height: 24px }
${GRAPH} ${CARD}[data-text-size="far"]::after { bottom: -31px; left: 4px; font-size: 27px; line-height: 30px }`;
const ROW_TAG = `${GRAPH} ${rowsOf(CARD)}::after { ${TAG}; flex: none; padding: 0 5px; border-radius: 6px; font: 650 11px/16px var(--font-ui) }
${GRAPH} ${rowsOf('[data-text-size="low"]')}::after { font-size: 16px; line-height: 20px }
${GRAPH} ${rowsOf('[data-text-size="far"]')}::after { display: none }
${GRAPH} ${rowsOf(CARD)} > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: var(--lines) }`;
