import { useMemo } from "react";
import { selectShown } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { selectShowsAsBuilt, showAsBuilt } from "#document/log/log-actions.ts";
import { useBuildOverlay } from "#document/log/use-build-overlay.ts";
import { logMessages } from "#i18n/en/log.ts";
import { Icon } from "#ui/icons/icon.tsx";
import styles from "./as-built.module.css";
import { type AsBuiltMark, asBuiltMarks } from "./as-built-marks.ts";

/** Marks the graph with how the build really went, in words and in color, and the switch for that. */
export default function AsBuilt() {
  const analysis = useStore(selectShown);
  const read = useBuildOverlay(analysis);
  const isShown = useStore(selectShowsAsBuilt);
  const rules = useMemo(
    () => (isShown && read.kind === "ok" && analysis !== null ? rulesOf(asBuiltMarks(analysis, read.overlay)) : ""),
    [isShown, read, analysis],
  );
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

/** The cards stay as they are: their marks take no room, so that nothing moves when they come and go. */
function rulesOf({ stages, rows }: ReturnType<typeof asBuiltMarks>): string {
  const ofStages = [...stages].map(([stage, mark]) => {
    const card = `${GRAPH} [data-testid="stage"][data-stage="${stage}"]`;
    return `${outlineOf(card, mark)} ${card}::after { content: ${contentOf(mark)}; ${colorsOf(mark)} }`;
  });
  // A row that stands for several instructions matches the rules of all of them: the slowest one's comes last.
  const ofRows = [...rows]
    .toSorted(([, one], [, other]) => one.seconds - other.seconds)
    .map(
      ([row, mark]) => `${ROW}[data-instructions~="${row}"]::after { content: ${contentOf(mark)}; ${colorsOf(mark)} }`,
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

const GRAPH = '[data-testid="graph"]';
const ROW = `${GRAPH} [data-testid="stage"] li`;
const TAG =
  "position: absolute; background: var(--raised); color: var(--text); pointer-events: none; white-space: nowrap";
const CARD_TAG = `${GRAPH} [data-testid="stage"]::after { ${TAG}; bottom: -21px; left: 12px; padding: 0 7px;
  border-radius: 8px; font: 650 11px/17px var(--font-ui); box-shadow: 0 0 0 1px var(--line) }
${GRAPH} [data-testid="stage"][data-text-size="low"]::after { bottom: -24px; left: 4px; font-size: 20px; line-height: 24px }
${GRAPH} [data-testid="stage"][data-text-size="far"]::after { bottom: -31px; left: 4px; font-size: 27px; line-height: 30px }`;
const ROW_TAG = `${ROW} { position: relative }
${ROW}[data-instructions]::after { ${TAG}; top: 3px; right: 4px; padding: 0 5px; border-radius: 6px; font: 650 11px/16px var(--font-ui) }
[data-text-size="low"] li[data-instructions]::after { font-size: 16px }
[data-text-size="far"] li[data-instructions]::after { display: none }`;
