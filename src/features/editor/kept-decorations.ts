import type { editor, IRange } from "monaco-editor/editor";

interface KeptDecorations {
  /** Shows these and no others. Decorations with the same options have to share one options object. */
  readonly set: (wanted: readonly editor.IModelDeltaDecoration[]) => void;
  readonly clear: () => void;
}

interface Shown {
  readonly id: string;
  readonly decoration: editor.IModelDeltaDecoration;
  /** Where the editor put it. */
  readonly place: IRange | null;
}

/**
 * Decorations of an editor's text, in its order. One that is in its place already is left alone: the editor draws every
 * line again that it is given a decoration for, which at each key would be all of them.
 */
export function keptDecorations(instance: Pick<editor.ICodeEditor, "getModel" | "deltaDecorations">): KeptDecorations {
  let shown: readonly Shown[] = [];
  const set = (wanted: readonly editor.IModelDeltaDecoration[]): void => {
    const model = instance.getModel();
    if (model === null) return;
    const isKept = (one: Shown | undefined, decoration: editor.IModelDeltaDecoration | undefined): boolean => {
      if (one === undefined || decoration === undefined || one.decoration.options !== decoration.options) return false;
      // an edit moves them, and another model has none of them
      return isSame(one.decoration.range, decoration.range) && isSame(one.place, model.getDecorationRange(one.id));
    };
    const most = Math.min(shown.length, wanted.length);
    let first = 0;
    while (first < most && isKept(shown[first], wanted[first])) first++;
    let last = 0;
    while (last < most - first && isKept(shown.at(-1 - last), wanted.at(-1 - last))) last++;
    if (first === shown.length && first === wanted.length) return;
    const added = wanted.slice(first, wanted.length - last);
    const ids = instance.deltaDecorations(
      shown.slice(first, shown.length - last).map(({ id }) => id),
      [...added],
    );
    shown = [
      ...shown.slice(0, first),
      ...added.map((decoration, at): Shown => {
        const id = ids[at] ?? "";
        return { id, decoration, place: model.getDecorationRange(id) };
      }),
      ...shown.slice(shown.length - last),
    ];
  };
  return { set, clear: () => set([]) };
}

function isSame(one: IRange | null, other: IRange | null): boolean {
  if (one === null || other === null) return false;
  return (
    one.startLineNumber === other.startLineNumber &&
    one.startColumn === other.startColumn &&
    one.endLineNumber === other.endLineNumber &&
    one.endColumn === other.endColumn
  );
}
