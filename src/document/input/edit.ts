import type { OptionsSlice } from "./options-slice.ts";
import { analysisOf, type BuildInput } from "../analysis/run-analysis.ts";
import { useStore } from "../store.ts";

/** Replaces the Dockerfile's text, as typing does. The caller has checked its size (`isTooLong`). */
export function setText(text: string): void {
  if (text !== useStore.getState().text) changeBuild({ text });
}

/** Replaces the text of the `.dockerignore`. */
export function setDockerignore(dockerignore: string): void {
  if (dockerignore !== useStore.getState().dockerignore) changeBuild({ dockerignore });
}

/** Sets the configuration of hadolint's rules, in its short form; "" for none. */
export function setHadolint(hadolint: string): void {
  if (hadolint !== useStore.getState().hadolint) changeBuild({ hadolint });
}

/** Chooses the stage to build by name, "" for the default. */
export function setTarget(target: string): void {
  if (target !== useStore.getState().target) changeBuild({ target });
}

/** Chooses the platform to build for, "" for the default. */
export function setPlatform(platform: string): void {
  if (platform !== useStore.getState().platform) changeBuild({ platform });
}

/** Gives a build argument a value; `null` takes it back, so that the default holds again. */
export function setBuildArg(name: string, value: string | null): void {
  const { buildArgs } = useStore.getState();
  if ((buildArgs[name] ?? null) === value) return;
  const others = Object.entries(buildArgs).filter(([key]) => key !== name);
  const entries: [string, string][] = value === null ? others : [...others, [name, value]];
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  changeBuild({ buildArgs: Object.fromEntries(entries) });
}

/** Takes back every build argument. */
export function resetBuildArgs(): void {
  if (Object.keys(useStore.getState().buildArgs).length > 0) changeBuild({ buildArgs: {} });
}

/** Changes several of them at once. The texts come first: they are in the state before they are analyzed. */
export function changeBuild(change: Partial<BuildInput & OptionsSlice>): void {
  const version = useStore.getState().version + 1;
  useStore.setState({ ...change, version, isEdited: true, hovered: null });
  useStore.setState((state) => analysisOf(state, version));
}

/** Replaces the Dockerfile's text without having it analyzed, where the page has stopped over it. */
export function setTextAlone(text: string): void {
  useStore.setState(({ version }) => ({ text, version: version + 1, isEdited: true, hovered: null }));
}

/** Has the present texts analyzed again. */
export function analyzeAgain(): void {
  // The worker, which has the long ones, answers to a version once.
  useStore.setState(({ version }) => ({ version: version + 1 }));
  useStore.setState((state) => analysisOf(state, state.version));
}
