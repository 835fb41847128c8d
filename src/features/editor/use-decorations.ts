import { editor } from "monaco-editor/editor";
import { useEffect, useMemo } from "react";
import type { Analysis } from "#core/analysis.ts";
import type { LineRange } from "#core/text/range.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import { isSameRef, type Ref } from "#document/selection/ref.ts";
import { selectAnalysis, selectFile, selectGraphView, selectHovered, selectSelected } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { shownBuilds } from "#document/analysis/shown-builds.ts";
import { inShownBuild } from "#document/project/in-shown-build.ts";
import { linesInFile } from "#document/project/lines-in-file.ts";
import { keptDecorations } from "./kept-decorations.ts";
import { stageBands, type StageLight } from "./stage-bands.ts";
import { editorMessages } from "#i18n/en/editor/panel.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import styles from "./decorations.module.css";

/** Shows in the text what the target does with each stage, and what is pointed at or chosen elsewhere. */
export function useDecorations(instance: editor.IStandaloneCodeEditor): void {
  const analysis = useStore(selectAnalysis);
  const whole = useStore((state) => state.whole);
  const file = useStore(selectFile);
  const { extraTargets } = useStore(selectGraphView);
  const isPredicting = useStore(selectIsPredicting);
  const hovered = useStore(selectHovered);
  const selected = useStore(selectSelected);
  const bands = useMemo(() => keptDecorations(instance), [instance]);
  const marks = useMemo(() => instance.createDecorationsCollection(), [instance]);

  useEffect(() => {
    const isShown = analysis !== null && !isPredicting;
    bands.set(isShown ? bandDecorations(inShownBuild(analysis, { whole, file }), extraTargets) : []);
  }, [bands, analysis, whole, file, extraTargets, isPredicting]);

  useEffect(() => {
    const open = { analysis, whole, file };
    const ofHovered = isSameRef(hovered, selected) ? [] : markDecorations(hovered, open, styles.hovered);
    marks.set([...markDecorations(selected, open, styles.selected), ...ofHovered]);
  }, [marks, analysis, whole, file, hovered, selected]);

  useEffect(
    () => () => {
      bands.clear();
      marks.clear();
    },
    [bands, marks],
  );
}

function bandDecorations(analysis: Analysis, also: readonly string[]): editor.IModelDeltaDecoration[] {
  const { target, needed, notNeededYet } = graphCardMessages();
  const words = { ...editorMessages(), target, needed, notNeededYet };
  return stageBands(analysis, shownBuilds(analysis, also)).flatMap((band) => {
    const from = analysis.stages[band.stage]?.from.lines ?? band.lines;
    const look = lookOf(band.light, words[band.word]);
    return [
      { range: wholeLines(band.lines), options: look.band },
      { range: endOfLine(from.last), options: look.word },
    ];
  });
}

interface BandLook {
  readonly band: editor.IModelDecorationOptions;
  readonly word: editor.IModelDecorationOptions;
}

const looks = new Map<string, BandLook>();

/** The same object for the same look. */
function lookOf(light: StageLight, word: string): BandLook {
  const key = `${light} ${word}`;
  const known = looks.get(key);
  if (known !== undefined) return known;
  const look: BandLook = {
    band: {
      isWholeLine: true,
      linesDecorationsClassName: `${styles.band} ${styles[light]}`,
      ...(light === "skipped" ? { inlineClassName: styles.skippedText ?? "" } : {}),
    },
    word: {
      showIfCollapsed: true,
      after: {
        // in one piece where the line is wrapped
        content: `\u2003${word.replaceAll(" ", "\u00a0")}`,
        inlineClassName: `${styles.word} ${styles[`${light}Word`]}`,
      },
    },
  };
  looks.set(key, look);
  return look;
}

function markDecorations(
  ref: Ref | null,
  open: Parameters<typeof linesInFile>[1],
  className: string | undefined,
): editor.IModelDeltaDecoration[] {
  if (ref === null) return [];
  return linesInFile(ref, open).map((lines) => ({
    range: wholeLines(lines),
    options: {
      isWholeLine: true,
      className: className ?? "",
      overviewRuler: { color: "#6b8fb580", position: editor.OverviewRulerLane.Center },
    },
  }));
}

function wholeLines({ first, last }: LineRange) {
  return { startLineNumber: first, startColumn: 1, endLineNumber: last, endColumn: Number.MAX_SAFE_INTEGER };
}

function endOfLine(line: number) {
  return {
    startLineNumber: line,
    startColumn: Number.MAX_SAFE_INTEGER,
    endLineNumber: line,
    endColumn: Number.MAX_SAFE_INTEGER,
  };
}
