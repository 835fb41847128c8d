import { kindOfText } from "#core/build-input/file-kind.ts";
import { looksLikeImage } from "#core/images/own/looks-like-image.ts";
import { askAboutImages } from "../images/ask-about-images.ts";
import { isTooLong } from "./limits.ts";
import { refuseSize } from "./refuse-size.ts";
import { askAboutUrl } from "../dialogs/open-dialog.ts";
import { openText } from "../links/open-link.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { always, type Action } from "../actions/action.ts";

/** Lets the user choose a Dockerfile, or a Dockerfile and its `.dockerignore`, or a build record or log. */
export const openFile: Action = {
  id: "open-file",
  get label() {
    return actionMessages().openFile;
  },
  icon: "file-open",
  keys: "Mod+O",
  isEnabled: always,
  run: chooseFiles,
};

async function chooseFiles(): Promise<void> {
  const files = await pickFiles(true);
  if (files.length > 0) await openFiles(files);
}

/** None where the user chooses none. */
export function pickFiles(isMultiple: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = isMultiple;
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}

/** Opens files that were chosen or dropped. What can't be opened is said, and nothing is replaced by it. */
export async function openFiles(files: readonly File[]): Promise<void> {
  const { takeFiles } = await import("./take-files.ts");
  await takeFiles(files);
}

/** Opens a text that was pasted onto the empty page; a mere address is asked about. */
export function openPasted(text: string): void {
  if (/^\s*https?:\/\/\S+\s*$/.test(text)) askAboutUrl(text.trim());
  else if (isTooLong(text)) refuseSize(actionMessages().pastedTextFirst);
  else if (looksLikeImage(text)) askAboutImages({ text });
  else if (kindOfText(text) === "bake" || kindOfText(text) === "compose") void openPastedDefinition(text);
  else openText(text, actionMessages().pastedText);
}

/** A bake or Compose file becomes a project with that file. */
async function openPastedDefinition(text: string): Promise<void> {
  const { openProjectTexts } = await import("../project/open-project.ts");
  const name =
    kindOfText(text) === "compose" ? "compose.yaml" : /^\s*\{/.test(text) ? "docker-bake.json" : "docker-bake.hcl";
  openProjectTexts({ [name]: text });
}
