import { useMemo } from "react";
import { selectAnalysis } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { logFailures } from "#document/log/log-failures.ts";
import { useBuildOverlay } from "#document/log/use-build-overlay.ts";
import { logMessages } from "#i18n/en/log.ts";

/** Marks the stages of failed steps in the graph, in colour and in words, as long as there is a log. */
export default function FailedStages() {
  const analysis = useStore(selectAnalysis);
  const read = useBuildOverlay(analysis);
  const failures = useMemo(() => logFailures(read, analysis), [read, analysis]);
  if (failures.length === 0) return null;
  const words = logMessages();
  const rules = failures.map(({ stage, firstLine }) => {
    const card = `[data-testid="graph"] [data-testid="stage"][data-stage="${stage}"]`;
    return `${card} { outline: 2px solid var(--error); outline-offset: 2px }
      ${card}::after { content: ${JSON.stringify(words.failedAt(firstLine))}; ${TAG} }`;
  });
  return <style>{rules.join("\n")}</style>;
}

const TAG =
  "position: absolute; bottom: -21px; left: 12px; padding: 0 7px; border-radius: 8px; background: var(--error);" +
  " color: var(--surface); font: 650 11px/17px var(--font-ui); pointer-events: none";
