import type { editor, IRange } from "monaco-editor/editor";
import { useEffect } from "react";
import { refuseSize } from "#document/input/refuse-size.ts";
import { setText } from "#document/input/edit.ts";
import { isTooLong } from "#document/input/limits.ts";
import { textAtOpening } from "#document/links/open-document.ts";
import { useStore } from "#document/store.ts";
import { DOCKERFILE } from "./dockerfile-language.ts";
import { disposeOtherModels, modelOfFile } from "./project-models.ts";
import { editorText, mergeEdited } from "#document/input/editor-text.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { editorMessages } from "#i18n/en/editor/panel.ts";

/** Keeps the editor's text and the store's the same, whichever changes. */
export function useModelText(instance: editor.IStandaloneCodeEditor): void {
  useEffect(() => {
    const single = instance.getModel();
    let isApplying = false;
    let shown = useStore.getState().documentId;

    const take = (): void => {
      const model = instance.getModel();
      const { input, documentId } = useStore.getState();
      const text = input.dockerfile;
      const wanted = editorText(text);
      if (model === null || model.getValue() === wanted) return;
      isApplying = true;
      if (documentId === shown) replaceAsOneStep(model, wanted);
      else model.setValue(wanted);
      isApplying = false;
    };
    const give = (): void => {
      const model = instance.getModel();
      if (isApplying || model === null) return;
      const text = mergeEdited(useStore.getState().input.dockerfile, model.getValue());
      if (!isTooLong(text)) {
        setText(text);
        return;
      }
      refuseSize(actionMessages().text);
      // Monaco allows no change from within the event that reports one.
      queueMicrotask(take);
    };
    const showFile = (): void => {
      const state = useStore.getState();
      if (single === null) return;
      const model = modelOfFile(state, single);
      if (instance.getModel() !== model) {
        instance.setModel(model);
        showPlaceholder(instance, model);
      }
      disposeOtherModels(state.documentId);
    };
    startFromOpening(single);
    showFile();
    take();
    const subscription = instance.onDidChangeModelContent(give);
    const unsubscribe = useStore.subscribe((state, before) => {
      const isOtherFile = state.file !== before.file || state.documentId !== before.documentId;
      if (isOtherFile) showFile();
      if (isOtherFile || state.input.dockerfile !== before.input.dockerfile) take();
      shown = state.documentId;
    });
    return () => {
      subscription.dispose();
      unsubscribe();
    };
  }, [instance]);
}

/**
 * Says what goes into an empty Dockerfile. Monaco doesn't look whether another text is empty until that text is edited,
 * unless the placeholder is another one, too.
 */
function showPlaceholder(instance: editor.IStandaloneCodeEditor, model: editor.ITextModel): void {
  instance.updateOptions({ placeholder: "" });
  if (model.getLanguageId() === DOCKERFILE) instance.updateOptions({ placeholder: editorMessages().placeholder });
}

/** What was typed before the editor was there comes after the text as it was opened, so that it can be undone. */
function startFromOpening(model: editor.ITextModel | null): void {
  if (model === null || model.getValue() === editorText(useStore.getState().input.dockerfile)) return;
  const opening = editorText(textAtOpening());
  if (model.getValue() !== opening) model.setValue(opening);
}

/** Replaces what differs, so that cursor and scroll stay, as one step that can be undone. */
function replaceAsOneStep(model: editor.ITextModel, wanted: string): void {
  const before = model.getValue();
  const shortest = Math.min(before.length, wanted.length);
  let head = 0;
  while (head < shortest && before[head] === wanted[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  const start = model.getPositionAt(head);
  const end = model.getPositionAt(before.length - tail);
  const range: IRange = {
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: end.lineNumber,
    endColumn: end.column,
  };
  model.pushStackElement();
  model.pushEditOperations([], [{ range, text: wanted.slice(head, wanted.length - tail) }], () => null);
  model.pushStackElement();
}
