import { editor, Uri } from "monaco-editor/editor";
import { fileKindOf } from "#core/build-input/file-kind.ts";
import { lookUp } from "#core/text/look-up.ts";
import { editorText } from "#document/input/editor-text.ts";
import type { AppState } from "#document/store.ts";
import { DOCKERFILE } from "./dockerfile-language.ts";
import { DOCKERIGNORE, HCL, YAML } from "./file-languages.ts";

const SCHEME = "project";

/** The model of the file that is open, each with its own undo history; `single` where there is no project. */
export function modelOfFile(
  { file, input, documentId }: Pick<AppState, "file" | "input" | "documentId">,
  single: editor.ITextModel,
): editor.ITextModel {
  if (input.project === undefined) return single;
  return modelAt(file, input.dockerfile, documentId);
}

/** Where a file of the project is for the editor, which can open it from there. */
export function projectUri(file: string, state: Pick<AppState, "file" | "input" | "documentId">): Uri {
  const text = lookUp(state.input.project?.files ?? {}, file) ?? "";
  const model = modelAt(file, text, state.documentId);
  // what has changed while another file was open, by a rename for example; the open one follows the editor
  if (file !== state.file && model.getValue() !== editorText(text)) model.setValue(editorText(text));
  return model.uri;
}

/** The file of the project that the editor means; null where it means something else. */
export function fileOfUri({ scheme, path }: Uri): string | null {
  return scheme === SCHEME ? path.replace(/^\/[^/]*\//, "") : null;
}

function modelAt(file: string, text: string, documentId: number): editor.ITextModel {
  const uri = Uri.from({ scheme: SCHEME, path: `/${documentId}/${file}` });
  return editor.getModel(uri) ?? editor.createModel(editorText(text), languageOf(file, text), uri);
}

/** Lets go of the models of projects that are not open any more. */
export function disposeOtherModels(documentId: number): void {
  for (const model of editor.getModels()) {
    const { scheme, path } = model.uri;
    if (scheme === SCHEME && !path.startsWith(`/${documentId}/`)) model.dispose();
  }
}

function languageOf(file: string, text: string): string {
  switch (fileKindOf(file, text)) {
    case "dockerfile":
      return DOCKERFILE;
    case "bake":
      return HCL;
    case "compose":
      return YAML;
    case "ignore":
      return DOCKERIGNORE;
    case "other":
      return /\.ya?ml$/i.test(file) ? YAML : "plaintext";
  }
}
