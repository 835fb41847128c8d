import { setDockerignore } from "./edit.ts";
import { fileKindOf } from "#core/build-input/file-kind.ts";
import { looksLikeImage } from "#core/images/own/looks-like-image.ts";
import { askAboutImages } from "../images/ask-about-images.ts";
import { isTooLong } from "./limits.ts";
import { dismissNotice, showNotice, showToast } from "../view/notify.ts";
import { openOwn, openText } from "../links/open-link.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { readTextFile } from "./read-text-file.ts";
import { refuseSize } from "./refuse-size.ts";

/** A large picture of a large graph. */
const MAX_EXPORT_BYTES = 64 * 1024 * 1024;

/** Opens files that were chosen or dropped. What can't be opened is said, and nothing is replaced by it. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  dismissNotice();
  if (await openAsProject(files)) return;
  const isIgnore = ({ name }: File): boolean => name.endsWith(".dockerignore");
  const dockerfile = files.find((file) => !isIgnore(file));
  const ignore = files.find(isIgnore);
  if (dockerfile !== undefined && !(await openExport(dockerfile)) && !(await openOfBuild(dockerfile))) {
    await openAs(dockerfile, (text) => openTextOf(dockerfile, text));
  }
  if (ignore !== undefined) {
    await openAs(ignore, (text) => {
      setDockerignore(text);
      showToast(actionMessages().tookIgnore(ignore.name));
    });
  }
}

/** A Dockerfile, or what Docker says about an image. */
function openTextOf(file: File, text: string): void {
  if (looksLikeImage(text)) askAboutImages({ text });
  else openText(text, actionMessages().file(file.name));
}

/** Opens several build files, a bake or Compose file, or an archive as a project; false for other files. */
async function openAsProject(files: readonly File[]): Promise<boolean> {
  const brought = files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  const others = brought.filter(({ path }) => !path.endsWith(".dockerignore"));
  const isBuildFile = ({ path }: { readonly path: string }): boolean => fileKindOf(path, "") !== "other";
  const isProject =
    (others.length > 1 && others.some(isBuildFile)) || others.some(({ path }) => PROJECT_NAME.test(path));
  if (!isProject) return false;
  const { openProject } = await import("../project/open-project.ts");
  await openProject(brought);
  return true;
}

const PROJECT_NAME = /\.(?:zip|hcl)$|bake[\w.-]*\.json$|compose[\w.-]*\.ya?ml$/i;

/** Opens the source inside an exported picture or JSON file; returns whether there is nothing left to do. */
async function openExport(file: File): Promise<boolean> {
  if (file.size > MAX_EXPORT_BYTES) return false;
  const { readFileSource } = await import("./file-source.ts");
  const bytes = await bytesOf(file);
  if (bytes === null) return false;
  const found = readFileSource(bytes);
  if (found.kind === "other") return false;
  if (found.kind === "nothing") {
    showNotice({ kind: "file", message: actionMessages().nothingInside(file.name) });
  } else if (isTooLong(found.source.dockerfile)) refuseSize(actionMessages().dockerfileInsideFirst(file.name));
  else openOwn(found.source, actionMessages().dockerfileInside(file.name));
  return true;
}

/** Opens what a build has left, its record or its log; returns whether there is nothing left to do. */
async function openOfBuild(file: File): Promise<boolean> {
  try {
    const { openBuildFile } = await import("../record/open-build-file.ts");
    return await openBuildFile(file);
  } catch {
    // A folder that was dropped, or a part of the page that can't be fetched.
    return false;
  }
}

/** Null for what can't be read, such as a folder that was dropped. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Reads a file as a text and opens that; what can't be read so is said. */
export async function openAs(file: File, open: (text: string) => void): Promise<void> {
  const outcome = await readTextFile(file);
  if (outcome.kind === "ok") open(outcome.text);
  else if (outcome.kind === "too-long") refuseSize(actionMessages().file(file.name));
  else showNotice({ kind: "file", message: actionMessages().notText(file.name) });
}
