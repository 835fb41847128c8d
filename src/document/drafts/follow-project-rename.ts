import type { ProjectInput } from "#core/build-input/project-input.ts";
import { lookUp } from "#core/text/look-up.ts";
import { changeInput } from "../input/edit.ts";
import { useStore } from "../store.ts";

interface ProjectRename {
  readonly documentId: number;
  /** The file whose text the editor changes itself. */
  readonly file: string;
  readonly before: ProjectInput;
  readonly after: ProjectInput;
}

/** Renames that are remembered; further back hardly anybody undoes. */
const MOST = 20;

let renames: readonly ProjectRename[] = [];

/** Remembers a rename that is about to be made in the open file, so that the other files and the choice go with it. */
export function expectProjectRename(before: ProjectInput, after: ProjectInput): void {
  const { documentId, file } = useStore.getState();
  renames = [...renames, { documentId, file, before, after }].slice(-MOST);
}

/**
 * Lets the other files and the chosen targets take part in renames in the open file, and in undoing and redoing them.
 * Returns what ends it.
 */
export function startFollowingProjectRenames(): () => void {
  return useStore.subscribe((state, last) => {
    const text = state.input.dockerfile;
    if (text === last.input.dockerfile || state.file !== last.file || state.documentId !== last.documentId) return;
    const textIn = (project: ProjectInput): string | undefined => lookUp(project.files, state.file);
    const isStep = (from: ProjectInput, to: ProjectInput): boolean =>
      textIn(from) === last.input.dockerfile && textIn(to) === text;
    const rename = renames.findLast(
      ({ documentId, file, before, after }) =>
        documentId === state.documentId && file === state.file && (isStep(before, after) || isStep(after, before)),
    );
    if (rename === undefined) return;
    const { before, after } = rename;
    const [from, to] = textIn(after) === text ? [before, after] : [after, before];
    // The other listeners hear of the text first.
    queueMicrotask(() => {
      if (useStore.getState().input.dockerfile === text) take(from, to);
    });
  });
}

/** What the reader has changed otherwise meanwhile stays. */
function take(from: ProjectInput, to: ProjectInput): void {
  const { project } = useStore.getState().input;
  if (project === undefined) return;
  const files = Object.fromEntries(
    Object.entries(project.files).map(([path, text]) => [
      path,
      text === lookUp(from.files, path) ? (lookUp(to.files, path) ?? text) : text,
    ]),
  );
  const hasChoice = JSON.stringify(project.targets) === JSON.stringify(from.targets) && to.targets !== undefined;
  changeInput({ project: { ...project, files, ...(hasChoice ? { targets: to.targets } : {}) } });
}
