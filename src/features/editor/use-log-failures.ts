import { editor } from "monaco-editor/editor";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { selectAnalysis, selectDocumentId, selectIsAnalyzed } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { type LogFailure, logFailures } from "#document/log/log-failures.ts";
import type { Analysis } from "#core/analysis.ts";
import type { BuildLog } from "#core/log/build-log.ts";
import { useBuildOverlay } from "#document/log/use-build-overlay.ts";
import { logMessages } from "#i18n/en/log.ts";
import styles from "./log-failures.module.css";

/** Of a line of output and of what is around them; the sheet's own. */
const LINE_HEIGHT = 16;
const FRAME_HEIGHT = 34;

/** Shows what the pasted log has fail below its line, with the end of its output. */
export function useLogFailures(instance: editor.IStandaloneCodeEditor): void {
  const analysis = useAnalysisOnceOpen();
  const isAnalyzed = useStore(selectIsAnalyzed);
  const read = useBuildOverlay(analysis);
  const log = read.kind === "ok" ? read.overlay.log : null;
  const shown = useRef<BuildLog | null>(null);
  const failures = useMemo(() => logFailures(read, analysis), [read, analysis]);
  useEffect(() => {
    // while the text is ahead of its analysis, lines are not where they were
    if (failures.length === 0 || !isAnalyzed) return;
    const zones: string[] = [];
    const [first] = failures;
    if (shown.current !== log && first !== undefined) instance.revealLineInCenterIfOutsideViewport(first.firstLine);
    shown.current = log;
    instance.changeViewZones((accessor) => {
      for (const failure of failures) zones.push(accessor.addZone(toZone(failure)));
    });
    const marks = instance.createDecorationsCollection(failures.map(toDecoration));
    return () => {
      marks.clear();
      instance.changeViewZones((accessor) => {
        for (const zone of zones) accessor.removeZone(zone);
      });
    };
  }, [instance, failures, isAnalyzed, log]);
}

/** The analysis; null while its document is just being opened, which is a long task without the log. */
function useAnalysisOnceOpen(): Analysis | null {
  const documentId = useStore(selectDocumentId);
  const analysis = useStore(selectAnalysis);
  return useDeferredValue(documentId) === documentId ? analysis : null;
}

function toZone(failure: LogFailure): editor.IViewZone {
  const { lastLine, error, output, hiddenLines } = failure;
  const words = logMessages();
  const lines = hiddenLines > 0 ? [words.earlierLines(hiddenLines), ...output] : output;
  const domNode = element("div", styles.zone);
  const frame = element("div", styles.frame);
  const head = element("p", styles.head);
  head.append(element("strong", styles.failed, words.failed), ` ${error}`);
  head.title = error;
  frame.append(head, element("pre", styles.output, lines.join("\n")));
  domNode.append(frame);
  const heightInPx = FRAME_HEIGHT + Math.max(lines.length, 0) * LINE_HEIGHT;
  return { afterLineNumber: lastLine, heightInPx, domNode, suppressMouseDown: true };
}

/** The failed lines themselves; the message is there for whoever can't see what is below. */
function toDecoration({ firstLine, lastLine, error, output }: LogFailure): editor.IModelDeltaDecoration {
  const text = [`${logMessages().failedHere} ${error}`, ...output].join("\n");
  return {
    range: { startLineNumber: firstLine, startColumn: 1, endLineNumber: lastLine, endColumn: Number.MAX_SAFE_INTEGER },
    options: {
      isWholeLine: true,
      className: styles.line ?? "",
      overviewRuler: { color: "#c9403a", position: editor.OverviewRulerLane.Right },
      hoverMessage: { value: asCode(text) },
    },
  };
}

/** Text of a stranger as a block of code, which no fence inside it can end. */
function asCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function element(name: string, className: string | undefined, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className ?? "";
  made.textContent = text;
  return made;
}
