import { ignoreLine, withIgnoreLine } from "#core/folder/ignore-line.ts";
import { contextMessages } from "#i18n/en/context.ts";
import { contextIgnore, setContextIgnore } from "./context-ignore.ts";
import { showToast } from "../view/notify.ts";
import { useStore } from "../store.ts";

/** Adds a line to the ignore file; a toast offers to take it back. */
export function addIgnoreLine(line: string): void {
  const { name, text } = contextIgnore(useStore.getState());
  if (name === "") return;
  replaceIgnoreText(withIgnoreLine(text, line), contextMessages().added(line, name));
}

/** Leaves an entry out of the context, with all below it. */
export function ignoreEntry(path: string): void {
  addIgnoreLine(ignoreLine(path));
}

/** Brings an entry back that a line leaves out. */
export function includeEntry(path: string): void {
  addIgnoreLine(`!${ignoreLine(path)}`);
}

/** Replaces the text of the ignore file; a toast says `message` and offers to bring back what was. */
export function replaceIgnoreText(text: string, message: string): void {
  const { input: before, built } = useStore.getState();
  setContextIgnore(text);
  showToast(message, { kind: "advice", before, built, after: useStore.getState().input });
}
