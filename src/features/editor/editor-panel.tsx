import {
  type ClipboardEvent,
  type ComponentProps,
  type ComponentType,
  lazy,
  Suspense,
  useCallback,
  useRef,
  useState,
} from "react";
import { kindOfText } from "#core/build-input/file-kind.ts";
import { openPasted } from "#document/input/open-file.ts";
import { selectIsBlank } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { editorMessages } from "#i18n/en/editor/panel.ts";
import type LargeEditor from "./monaco/code-editor.tsx";
import styles from "./editor-panel.module.css";
import type { EditorTheme } from "./monaco/editor-themes.ts";
import { PlainEditor } from "./plain-editor.tsx";

type CodeEditorProps = ComponentProps<typeof LargeEditor>;

/** Where it can't be fetched the plain field stays. */
const CodeEditor = lazy(async (): Promise<{ readonly default: ComponentType<CodeEditorProps> }> => {
  try {
    const { loadCodeEditor } = await import("./monaco/load-code-editor.ts");
    return await loadCodeEditor();
  } catch {
    return { default: () => null };
  }
});

interface EditorPanelProps {
  /** The large editor may be fetched now: the graph has been painted, and the screen is large enough for it. */
  readonly mayLoadCodeEditor: boolean;
  readonly isDark: boolean;
}

/** The Dockerfile's text: first in a plain field that is there at once, then in the large editor. */
export function EditorPanel({ mayLoadCodeEditor, isDark }: EditorPanelProps) {
  const [isReady, setIsReady] = useState(false);
  const cursor = useRef<number | null>(null);
  const theme: EditorTheme = isDark ? "stagelight-dark" : "stagelight-light";
  const cursorOf = useCallback(() => cursor.current, []);
  const ready = useCallback(() => setIsReady(true), []);
  const isPlain = !mayLoadCodeEditor || !isReady;
  return (
    // `nokey` keeps the graph's shortcuts away from what is typed here.
    <section
      className={`${styles.panel} nokey`}
      data-testid="editor"
      aria-label={editorMessages().panel}
      onPasteCapture={pasteWhole}
    >
      {mayLoadCodeEditor && (
        <Suspense fallback={null}>
          <div className={styles.layer}>
            <CodeEditor theme={theme} cursorOf={cursorOf} onReady={ready} />
          </div>
        </Suspense>
      )}
      {isPlain && (
        <div className={styles.layer}>
          <PlainEditor onCursor={(offset) => (cursor.current = offset)} />
        </div>
      )}
    </section>
  );
}

/** Into an empty text a whole file is pasted as it is: editors would change its line endings, or a project is opened. */
function pasteWhole(event: ClipboardEvent): void {
  const pasted = event.clipboardData.getData("text/plain");
  const isWhole = pasted.includes("\r") || kindOfText(pasted) === "bake" || kindOfText(pasted) === "compose";
  if (!isWhole || !selectIsBlank(useStore.getState())) return;
  event.preventDefault();
  event.stopPropagation();
  openPasted(pasted);
}
