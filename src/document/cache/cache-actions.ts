import { changeInput } from "../input/edit.ts";
import { showToast } from "../view/notify.ts";
import type { AppState } from "../store.ts";
import { useStore } from "../store.ts";

export const selectBuilt = (state: AppState): AppState["built"] =>
  state.builtDocument === state.documentId ? state.built : null;
export const selectChangedFiles = (state: AppState): AppState["changedFiles"] => state.changedFiles;
export const selectSameResults = (state: AppState): AppState["sameResults"] => state.sameResults;
export const selectChangedSources = (state: AppState): AppState["changedSources"] => state.changedSources;

/** Marks the present document as built: every step of it is in the cache. */
export function rememberBuild(): void {
  const { input, documentId } = useStore.getState();
  useStore.setState({
    built: input,
    builtDocument: documentId,
    changedFiles: [],
    changedSources: [],
  });
}

/** Changes a file of the context, or takes the change back. */
export function toggleChangedFile(file: string): void {
  useStore.setState(({ changedFiles }) => ({ changedFiles: toggled(changedFiles, file) }));
}

/** Lets an image or an address lead to something else, or takes that back. */
export function toggleChangedSource(identifier: string): void {
  useStore.setState(({ changedSources }) => ({ changedSources: toggled(changedSources, identifier) }));
}

/** Says of a step, by its key, whether its result is the same when it runs again. */
export function setSameResult(key: string, isSame: boolean): void {
  useStore.setState(({ sameResults }) => ({ sameResults: new Map([...sameResults, [key, isSame]]) }));
}

/** A better Dockerfile, a better `.dockerignore`, or both; null leaves one as it is. */
interface BetterTexts {
  readonly dockerfile: string | null;
  readonly dockerignore: string | null;
}

/**
 * Takes over better texts as those that were built, so that the same change can be tried on them: files, sources and
 * build options stay as they were changed. A toast says `message` and offers to bring back what was.
 */
export function adoptAdvice({ dockerfile, dockerignore }: BetterTexts, message: string): void {
  const { input: before, built } = useStore.getState();
  const better = {
    ...(dockerfile === null ? {} : { dockerfile }),
    ...(dockerignore === null ? {} : { dockerignore }),
  };
  changeInput(better);
  useStore.setState({ built: built === null ? null : { ...built, ...better } });
  showToast(message, { kind: "advice", before, built, after: useStore.getState().input });
}

function toggled(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
