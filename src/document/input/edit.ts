import type { BuildInput } from "#core/build-input/build-input.ts";
import type { HadolintSlice } from "./hadolint-slice.ts";
import { analysisOf } from "../analysis/run-analysis.ts";
import { useStore } from "../store.ts";
import { lookUp } from "#core/text/look-up.ts";

/** Replaces the Dockerfile's text, as typing does. The caller has checked its size (`isTooLong`). */
export function setText(dockerfile: string): void {
  if (dockerfile !== useStore.getState().input.dockerfile) changeInput({ dockerfile });
}

/** Replaces the text of the `.dockerignore`. */
export function setDockerignore(dockerignore: string): void {
  if (dockerignore !== (useStore.getState().input.dockerignore ?? "")) changeInput({ dockerignore });
}

/** Chooses the stage to build by name, "" for the default. */
export function setTarget(target: string): void {
  if (target !== (useStore.getState().input.target ?? "")) changeInput({ target });
}

/** Chooses the platform to build for, "" for the default. */
export function setPlatform(platform: string): void {
  if (platform !== (useStore.getState().input.platform ?? "")) changeInput({ platform });
}

/** Chooses the platform of the machine that builds, "" for the default. */
export function setBuildPlatform(buildPlatform: string): void {
  if (buildPlatform !== (useStore.getState().input.buildPlatform ?? "")) changeInput({ buildPlatform });
}

/** Sets all named contexts, by name. */
export function setBuildContexts(buildContexts: Readonly<Record<string, string>>): void {
  changeInput({ buildContexts });
}

/** Gives a build argument a value; `null` removes it, so that its default applies again. */
export function setBuildArg(name: string, value: string | null): void {
  const { buildArgs = {} } = useStore.getState().input;
  if ((lookUp(buildArgs, name) ?? null) === value) return;
  const others = Object.entries(buildArgs).filter(([key]) => key !== name);
  const entries: [string, string][] = value === null ? others : [...others, [name, value]];
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  changeInput({ buildArgs: Object.fromEntries(entries) });
}

/** Removes every build argument. */
export function resetBuildArgs(): void {
  if (Object.keys(useStore.getState().input.buildArgs ?? {}).length > 0) changeInput({ buildArgs: {} });
}

/** Changes several parts of the build input at once. */
export function changeInput(change: Partial<BuildInput>): void {
  replaceInput({ ...useStore.getState().input, ...change });
}

/** Replaces the whole build input; what it leaves out has its default. */
export function replaceInput(input: BuildInput): void {
  const { input: before, file } = useStore.getState();
  edit({ input: withOpenFile(input, before, file) });
}

/** What was typed is the text of the file that is open, too. */
function withOpenFile(input: BuildInput, before: BuildInput, file: string): BuildInput {
  const { project, dockerfile } = input;
  if (project === undefined || project !== before.project || dockerfile === before.dockerfile) return input;
  return { ...input, project: { ...project, files: { ...project.files, [file]: dockerfile } } };
}

/** Sets the configuration of hadolint's rules: its short form, "" for none, and whether they say what hadolint says. */
export function setHadolint(hadolint: string, isHadolintExact: boolean): void {
  const before = useStore.getState();
  if (hadolint !== before.hadolint || isHadolintExact !== before.isHadolintExact) edit({ hadolint, isHadolintExact });
}

/** Replaces the Dockerfile's text without having it analyzed, where the page has stopped over it. */
export function setTextAlone(dockerfile: string): void {
  useStore.setState(({ input, file, version }) => ({
    input: withOpenFile({ ...input, dockerfile }, input, file),
    version: version + 1,
    isEdited: true,
    hovered: null,
  }));
}

/** Has the present texts analyzed again. */
export function analyzeAgain(): void {
  // The worker, which has the long ones, answers to a version once.
  useStore.setState(({ version }) => ({ version: version + 1 }));
  useStore.setState((state) => analysisOf(state, state.version));
}

/** Makes a change. It is in the state before it is analyzed, so that no text is lost where the analysis fails. */
function edit(change: { readonly input: BuildInput } | HadolintSlice): void {
  const version = useStore.getState().version + 1;
  useStore.setState({ ...change, version, isEdited: true, hovered: null });
  useStore.setState((state) => analysisOf(state, version));
}
