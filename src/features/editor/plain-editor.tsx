import {
  type ChangeEvent,
  lazy,
  Suspense,
  type UIEvent,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { refuseSize } from "#document/input/refuse-size.ts";
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
import { partAt, type ShownPart, shownPart, type TextPart } from "./text-part.ts";

const PartBar = lazy(() => import("./part-bar.tsx"));

/** Of --code-line. */
const LINE_HEIGHT = 20;

const PADDING_TOP = 8;

const GUTTER_GAP = 14;

/** Line numbers are drawn in blocks of so many, those around what is in sight: all of a long text would take seconds. */
const BLOCK = 200;

interface PlainEditorProps {
  /** Told where the cursor is, null when the field is left. */
  readonly onCursor?: (offset: number | null) => void;
}

/** The text in the browser's own field: on phones, and until the large editor has arrived. */
export function PlainEditor({ onCursor }: PlainEditorProps) {
  const text = useStore(selectText);
  // Files of a project may be something else than a Dockerfile.
  const isProject = useStore(({ input }) => input.project !== undefined);
  const shown = useMemo(() => editorText(text), [text]);
  const field = useRef<HTMLTextAreaElement>(null);
  const [scroll, setScroll] = useState({ top: 0, left: 0 });
  const [asked, setAsked] = useState<TextPart | null>(null);
  const part = useMemo(() => shownPart(shown, asked), [shown, asked]);
  const digits = Math.max(3, String(part.total).length);
  const block = Math.floor(scroll.top / LINE_HEIGHT / BLOCK);
  const numbers = useMemo(() => lineNumbers(part, block), [part, block]);
  const bands = useSelectedBands();
  useRevealed(field, bands[0]?.first, part, setAsked);

  const change = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    const edited = shown.slice(0, part.start) + event.target.value + shown.slice(part.end);
    const next = mergeEdited(useStore.getState().input.dockerfile, edited);
    if (isTooLong(next)) return refuseSize(actionMessages().text);
    // what is typed into a part stays in it
    setAsked({ before: part.before, after: part.total - part.before - part.count });
    setText(next);
  };
  const follow = ({ currentTarget }: UIEvent<HTMLTextAreaElement>): void =>
    setScroll({ top: currentTarget.scrollTop, left: currentTarget.scrollLeft });
  const point = (): void => {
    const offset = part.start + (field.current?.selectionStart ?? 0);
    onCursor?.(offset);
    selectLineAt(shown, offset);
  };
  const goToPart = (next: TextPart): void => {
    setAsked(next);
    field.current?.scrollTo({ top: 0 });
  };
  const isWhole = part.count === part.total;
  return (
    <div className={styles.editor}>
      {!isWhole && (
        <Suspense fallback={null}>
          <PartBar shown={part} onPart={goToPart} />
        </Suspense>
      )}
      <div className={styles.text}>
        <div className={styles.backdrop} aria-hidden="true">
          <div style={{ transform: `translateY(${PADDING_TOP - scroll.top}px)` }}>
            {bands.map(({ first, last }) => (
              <div
                key={first}
                className={styles.band}
                style={{ top: (first - 1 - part.before) * LINE_HEIGHT, height: (last - first + 1) * LINE_HEIGHT }}
              />
            ))}
            <pre
              className={styles.numbers}
              style={{ top: Math.max(0, block - 1) * BLOCK * LINE_HEIGHT, width: `${digits}ch` }}
            >
              {numbers}
            </pre>
          </div>
        </div>
        <textarea
          ref={field}
          className={styles.field}
          style={{ paddingLeft: `calc(${digits}ch + ${GUTTER_GAP}px)` }}
          value={isWhole ? shown : shown.slice(part.start, part.end)}
          aria-label={editorMessages().field}
          placeholder={isProject ? "" : editorMessages().placeholder}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          onChange={change}
          onScroll={follow}
          onFocus={point}
          onSelect={point}
          onBlur={() => onCursor?.(null)}
        />
      </div>
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
function useRevealed(
  field: { readonly current: HTMLTextAreaElement | null },
  line: number | undefined,
  { before, count, total }: ShownPart,
  ask: (part: TextPart) => void,
): void {
  const reveal = useEffectEvent((wanted: number): void => {
    if (useStore.getState().selectedBy === "editor") return;
    const isShown = wanted > before && wanted <= before + count;
    const part = partAt(wanted - 1, total);
    const top = (wanted - 1 - (isShown ? before : part.before)) * LINE_HEIGHT;
    const scroll = (): void => {
      const { current } = field;
      if (current === null) return;
      const isVisible = top >= current.scrollTop && top + LINE_HEIGHT <= current.scrollTop + current.clientHeight;
      if (!isVisible) current.scrollTo({ top: top - current.clientHeight / 3 });
    };
    if (isShown) return scroll();
    ask(part);
    // The field has the other part by then.
    queueMicrotask(scroll);
  });
  useLayoutEffect(() => {
    if (line !== undefined) reveal(line);
  }, [line]);
}

function selectLineAt(shown: string, offset: number): void {
  const state = useStore.getState();
  if (state.analysis === null) return;
  const line = shown.slice(0, offset).split("\n").length;
  const instruction = instructionAt(state.analysis, line);
  select(instruction === undefined ? null : shownRow(instruction.index, state), "editor");
}

/** The numbers of a block, of the one above, and of the one below. */
function lineNumbers({ before, count }: ShownPart, block: number): string {
  const first = Math.max(0, block - 1) * BLOCK;
  const last = Math.min(count, (block + 2) * BLOCK);
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => before + first + at + 1).join("\n");
}
