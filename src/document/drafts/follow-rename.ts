import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { applyEdits } from "#core/lint/fix/apply-edits.ts";
import type { TextEdit } from "#core/lint/problem.ts";
import { changeInput } from "../input/edit.ts";
import { setExtraTargets } from "../view/view-actions.ts";
import { useStore } from "../store.ts";

/** A text, and the options that contain names from it. */
type NamedBuild = Pick<Analysis, "text" | "options">;

interface Rename {
  readonly documentId: number;
  readonly before: NamedBuild;
  readonly after: NamedBuild;
  /** A stage's name before and after. */
  readonly stage: StageRename | null;
}

interface StageRename {
  readonly from: string;
  readonly to: string;
}

/** Renames that are remembered; further back hardly anybody undoes. */
const MOST = 20;

let renames: readonly Rename[] = [];

/** Remembers a rename that is about to be made in the text, so that the targets and the build arguments go with it. */
export function expectRename(
  { text, options }: NamedBuild,
  renaming: {
    readonly edits: readonly TextEdit[];
    readonly options: AnalyzeOptions;
    readonly stage?: StageRename | undefined;
  },
): void {
  const { documentId } = useStore.getState();
  const after = { text: applyEdits(text, renaming.edits), options: renaming.options };
  const stage = renaming.stage ?? null;
  renames = [...renames, { documentId, before: { text, options }, after, stage }].slice(-MOST);
}

/**
 * Lets the targets and the build arguments take part in renames of the text, and in undoing and redoing them. Returns
 * what ends it.
 */
export function startFollowingRenames(): () => void {
  return useStore.subscribe((state, last) => {
    if (state.input.dockerfile === last.input.dockerfile || state.documentId !== last.documentId) return;
    const rename = renames.findLast(
      ({ documentId, before, after }) =>
        documentId === state.documentId &&
        ((before.text === last.input.dockerfile && after.text === state.input.dockerfile) ||
          (after.text === last.input.dockerfile && before.text === state.input.dockerfile)),
    );
    if (rename === undefined) return;
    const { before, after, stage } = rename;
    const isForth = after.text === state.input.dockerfile;
    const [from, to] = isForth ? [before, after] : [after, before];
    // The other listeners hear of the text first.
    queueMicrotask(() => {
      if (useStore.getState().input.dockerfile !== to.text) return;
      takeNames(from.options, to.options);
      if (stage !== null) renameTargets(isForth ? stage : { from: stage.to, to: stage.from });
    });
  });
}

/** The stage among those that are built together with the target. */
function renameTargets({ from, to }: StageRename): void {
  const { extraTargets } = useStore.getState().graphView;
  const renamed = extraTargets.map((target) => (target.toLowerCase() === from.toLowerCase() ? to : target));
  if (renamed.some((target, place) => target !== extraTargets[place])) setExtraTargets(renamed);
}

/** What the reader has chosen otherwise meanwhile stays. */
function takeNames(from: AnalyzeOptions, to: AnalyzeOptions): void {
  const { target = "", buildArgs = {} } = useStore.getState().input;
  if (to.target !== from.target && target === (from.target ?? "")) changeInput({ target: to.target ?? "" });
  const gone = missingName(from, to);
  const come = missingName(to, from);
  if (gone === undefined || come === undefined || !Object.hasOwn(buildArgs, gone)) return;
  const renamed = Object.entries(buildArgs).map(([name, value]) => [name === gone ? come : name, value] as const);
  changeInput({ buildArgs: Object.fromEntries(renamed.toSorted(([one], [other]) => (one < other ? -1 : 1))) });
}

/** The build argument that one has and the other does not. */
function missingName(one: AnalyzeOptions, other: AnalyzeOptions): string | undefined {
  return Object.keys(one.buildArgs ?? {}).find((name) => !Object.hasOwn(other.buildArgs ?? {}, name));
}
