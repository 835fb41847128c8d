import { lookUp } from "#core/text/look-up.ts";
import { replaceInput, setDockerignore } from "../input/edit.ts";
import { withFileOpen } from "../project/open-project-file.ts";
import { selectDockerignore } from "../selectors.ts";
import { type AppState, useStore } from "../store.ts";
import { ignorePathOf, selectContextTarget } from "./context-target.ts";

/** The ignore file of the context that is shown: its path, and its text, "" for none. Of a project without targets, the path is "", too. */
export function contextIgnore(state: AppState): { readonly name: string; readonly text: string } {
  const target = selectContextTarget(state);
  const { project } = state.input;
  if (project === undefined) return { name: ".dockerignore", text: selectDockerignore(state) };
  if (target === null) return { name: "", text: "" };
  const name = ignorePathOf(project.files, target);
  return { name, text: lookUp(project.files, name) ?? "" };
}

/** Replaces the text of that file, which a project gets if it has none; does nothing where there is no path. */
export function setContextIgnore(text: string): void {
  const state = useStore.getState();
  const { input, file } = state;
  const { project } = input;
  if (project === undefined) return setDockerignore(text);
  const { name } = contextIgnore(state);
  if (name === "") return;
  const files = { ...project.files, [name]: text };
  replaceInput(withFileOpen({ ...input, project: { ...project, files } }, file));
}
