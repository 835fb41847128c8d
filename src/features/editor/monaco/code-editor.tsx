import { Editor } from "@monaco-editor/react";
import type { editor } from "monaco-editor/editor";
import { useEffect, useState } from "react";
import { startFollowingProjectRenames } from "#document/drafts/follow-project-rename.ts";
import { startFollowingRenames } from "#document/drafts/follow-rename.ts";
import { textAtOpening } from "#document/links/open-document.ts";
import { editorText } from "#document/input/editor-text.ts";
import { editorMessages } from "#i18n/en/editor/panel.ts";
import { DOCKERFILE } from "./dockerfile-language.ts";
import type { EditorTheme } from "./editor-themes.ts";
import "./monaco-setup.ts";
import { useDecorations } from "../use-decorations.ts";
import { useLanguageFeatures } from "./use-language-features.ts";
import { useLineWrap } from "../use-line-wrap.ts";
import { useLogFailures } from "../use-log-failures.ts";
import { useMarkers } from "../use-markers.ts";
import { useModelText } from "./use-model-text.ts";
import { usePointing } from "../use-pointing.ts";
import { useReveal } from "../use-reveal.ts";

const OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  fontFamily: "var(--font-mono)",
  fontSize: 13,
  lineHeight: 20,
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 14,
  glyphMargin: false,
  folding: true,
  foldingHighlight: false,
  showFoldingControls: "mouseover",
  minimap: { enabled: false },
  padding: { top: 8, bottom: 40 },
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  stickyScroll: { enabled: true, maxLineCount: 1, defaultModel: "outlineModel" },
  renderLineHighlight: "none",
  occurrencesHighlight: "singleFile",
  selectionHighlight: false,
  unusualLineTerminators: "off",
  // a wrapped line breaks between words: a path, an image or a variable stays in one piece
  wordWrapBreakAfterCharacters: " \t,;|&",
  wordWrapBreakBeforeCharacters: "",
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  bracketPairColorization: { enabled: false },
  guides: { indentation: false },
  fixedOverflowWidgets: true,
  contextmenu: true,
  tabSize: 4,
  detectIndentation: false,
  renderControlCharacters: true,
  wordBasedSuggestions: "off",
  quickSuggestions: { other: true, comments: true, strings: true },
  // what is typed to its end is meant: Enter then ends the line
  acceptSuggestionOnEnter: "smart",
  acceptSuggestionOnCommitCharacter: false,
  suggest: { showStatusBar: false, preview: false, localityBonus: false },
  parameterHints: { cycle: false },
  formatOnPaste: false,
  formatOnType: false,
  links: false,
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10 },
};

interface CodeEditorProps {
  readonly theme: EditorTheme;
  /** Where the cursor is in the plain editor that this one replaces; null when it is not in there. */
  readonly cursorOf: () => number | null;
  readonly onReady: () => void;
}

/** The editor for large screens. */
export default function CodeEditor({ theme, cursorOf, onReady }: CodeEditorProps) {
  const [instance, setInstance] = useState<editor.IStandaloneCodeEditor | null>(null);
  // What was typed into the plain field is a step that can be undone.
  const [text] = useState(() => editorText(textAtOpening()));
  const [options] = useState(() => {
    const { largeField, placeholder } = editorMessages();
    return { ...OPTIONS, ariaLabel: largeField, placeholder };
  });
  return (
    <>
      <Editor
        // One model and its history for the page, however often the editor is built again.
        path="Dockerfile"
        keepCurrentModel
        defaultLanguage={DOCKERFILE}
        defaultValue={text}
        loading={null}
        theme={theme}
        options={options}
        onMount={setInstance}
      />
      {instance !== null && <Wiring instance={instance} cursorOf={cursorOf} onReady={onReady} />}
    </>
  );
}

/** Everything that ties the editor to the store, each in its own hook. */
function Wiring(props: { readonly instance: editor.IStandaloneCodeEditor } & Omit<CodeEditorProps, "theme">) {
  const { instance, cursorOf, onReady } = props;
  useModelText(instance);
  useLanguageFeatures();
  useLineWrap(instance);
  useMarkers(instance);
  useDecorations(instance);
  useLogFailures(instance);
  usePointing(instance);
  useReveal(instance);
  useEffect(startFollowingRenames, []);
  useEffect(startFollowingProjectRenames, []);
  useEffect(() => {
    const model = instance.getModel();
    const cursor = cursorOf();
    if (cursor !== null && model !== null) {
      instance.setPosition(model.getPositionAt(cursor));
      instance.focus();
    }
    onReady();
  }, [instance, cursorOf, onReady]);
  return null;
}
