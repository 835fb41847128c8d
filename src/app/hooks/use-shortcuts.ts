import { useEffect } from "react";
import { allActions } from "../all-actions.ts";
import { chordsOf, isChord, isMacKeyboard, isTyped } from "#ui/key-chord.ts";
import { runAction } from "#document/actions/run-action.ts";
import { isForField } from "./is-for-field.ts";

/** Lets the keys of the commands run them, wherever the focus is. */
export function useShortcuts(): void {
  useEffect(() => {
    const isMac = isMacKeyboard();
    const press = (event: KeyboardEvent): void => {
      const isTyping = isForField(event.target);
      const command = allActions.find(
        ({ keys, scope }) =>
          scope === undefined &&
          chordsOf(keys).some((chord) => isChord(chord, event, isMac) && !(isTyping && isTyped(chord))),
      );
      if (command === undefined || event.isComposing) return;
      // Before the editor, and instead of what the browser would do.
      if (!runAction(command)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, []);
}
