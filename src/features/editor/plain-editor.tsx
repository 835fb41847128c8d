import { type ChangeEvent, type UIEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { refuseSize } from "#document/input/open-file.ts";
import { setText } from "#document/input/edit.ts";
import { isTooLong } from "#document/input/limits.ts";
import { select } from "#document/selection/select.ts";
import { selectAnalysis, selectFile, selectSelected, selectText } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { editorText, mergeEdited } from "#document/input/editor-text.ts";
import { instructionAt } from "#document/selection/ref-lines.ts";
import { linesInFile } from "#document/project/lines-in-file.ts";
import { shownRow } from "#document/project/shown-row.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { editorMessages } from "#i18n/en/editor/panel.ts";
import styles from "./plain-editor.module.css";

/** Of --code-line. */
const LINE_HEIGHT = 20;

const PADDING_TOP = 8;

const GUTTER_GAP = 14;

interface PlainEditorProps {
  /** Told where the cursor is, null when the field is left. */
  readonly onCursor?: (offset: number | null) => void;
}

/** The text in the browser's own field: on phones, and until the large editor has arrived. */
export function PlainEditor({ onCursor }: PlainEditorProps) {
  const text = useStore(selectText);
  const shown = useMemo(() => editorText(text), [text]);
  const field = useRef<HTMLTextAreaElement>(null);
  const [scroll, setScroll] = useState({ top: 0, left: 0 });
  const numbers = useMemo(() => lineNumbers(shown), [shown]);
  const digits = Math.max(3, String(numbers.length).length);
  const bands = useSelectedBands();
  useRevealed(field, bands[0]?.first);

  const change = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    const next = mergeEdited(useStore.getState().input.dockerfile, event.target.value);
    if (isTooLong(next)) refuseSize(actionMessages().text);
    else setText(next);
  };
  const follow = ({ currentTarget }: UIEvent<HTMLTextAreaElement>): void =>
    setScroll({ top: currentTarget.scrollTop, left: currentTarget.scrollLeft });
  const point = (): void => {
    const offset = field.current?.selectionStart ?? 0;
    onCursor?.(offset);
    selectLineAt(shown, offset);
  };

  return (
    <div className={styles.editor}>
      <div className={styles.backdrop} aria-hidden="true">
        <div style={{ transform: `translateY(${PADDING_TOP - scroll.top}px)` }}>
          {bands.map(({ first, last }) => (
            <div
              key={first}
              className={styles.band}
              style={{ top: (first - 1) * LINE_HEIGHT, height: (last - first + 1) * LINE_HEIGHT }}
            />
          ))}
          <pre className={styles.numbers} style={{ width: `${digits}ch` }}>
            {numbers.join("\n")}
          </pre>
        </div>
      </div>
      <textarea
        ref={field}
        className={styles.field}
        style={{ paddingLeft: `calc(${digits}ch + ${GUTTER_GAP}px)` }}
        value={shown}
        aria-label={editorMessages().field}
        placeholder={editorMessages().placeholder}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        autoComplete="off"
        onChange={change}
        onScroll={follow}
        onSelect={point}
        onBlur={() => onCursor?.(null)}
      />
    </div>
  );
}

function useSelectedBands() {
  const analysis = useStore(selectAnalysis);
  const whole = useStore((state) => state.whole);
  const file = useStore(selectFile);
  const selected = useStore(selectSelected);
  return useMemo(
    () => (selected === null ? [] : linesInFile(selected, { analysis, whole, file })),
    [analysis, whole, file, selected],
  );
}

/** Brings what was chosen elsewhere into view. */
function useRevealed(field: { readonly current: HTMLTextAreaElement | null }, line: number | undefined): void {
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null || line === undefined || useStore.getState().selectedBy === "editor") return;
    const top = (line - 1) * LINE_HEIGHT;
    const isVisible = top >= current.scrollTop && top + LINE_HEIGHT <= current.scrollTop + current.clientHeight;
    if (!isVisible) current.scrollTo({ top: top - current.clientHeight / 3 });
  }, [field, line]);
}

function selectLineAt(shown: string, offset: number): void {
  const state = useStore.getState();
  if (state.analysis === null) return;
  const line = shown.slice(0, offset).split("\n").length;
  const instruction = instructionAt(state.analysis, line);
  select(instruction === undefined ? null : shownRow(instruction.index, state), "editor");
}

function lineNumbers(text: string): readonly number[] {
  return Array.from({ length: text.split("\n").length }, (_, at) => at + 1);
}
