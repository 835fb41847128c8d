import { setText } from "./edit.ts";
import type { AppState } from "./store.ts";
import { useStore } from "./store.ts";

export const selectBuilt = (state: AppState): AppState["built"] =>
  state.builtDocument === state.documentId ? state.built : null;
export const selectChangedFiles = (state: AppState): AppState["changedFiles"] => state.changedFiles;
export const selectChangedSources = (state: AppState): AppState["changedSources"] => state.changedSources;

/** Takes the document as it is to have been built: every step of it is in the cache. */
export function rememberBuild(): void {
  const { text, dockerignore, target, buildArgs, platform, documentId } = useStore.getState();
  useStore.setState({
    built: { text, dockerignore, target, buildArgs, platform },
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

/** Takes over a better text as built, so that the same change can be tried on it. */
export function adoptAdvice(text: string): void {
  const { changedFiles, changedSources } = useStore.getState();
  setText(text);
  rememberBuild();
  useStore.setState({ changedFiles, changedSources });
}

function toggled(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
