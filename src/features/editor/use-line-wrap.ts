import type { editor } from "monaco-editor/editor";
import { useEffect } from "react";
import { selectIsLesson } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";

/** Next to a lesson there is little room, and a line that is cut off may be the one that it asks about: it is wrapped. */
export function useLineWrap(instance: editor.IStandaloneCodeEditor): void {
  const isLesson = useStore(selectIsLesson);
  useEffect(() => {
    instance.updateOptions({ wordWrap: isLesson ? "on" : "off", wrappingIndent: "indent" });
  }, [instance, isLesson]);
}
