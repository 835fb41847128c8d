import { fileKindOf } from "#core/build-input/file-kind.ts";
import { MAX_PROJECT_FILES } from "#core/build-input/project-input.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { isZip, readZip } from "#formats/zip/read-zip.ts";
import { MAX_TEXT_BYTES } from "../input/limits.ts";

/** A file that was chosen or dropped, with its path where that is known. */
export interface UploadedFile {
  readonly path: string;
  readonly file: File;
}

/** The texts of files that were brought in, by path, or why they cannot be taken. */
export type ProjectFilesRead =
  | { readonly kind: "ok"; readonly files: Readonly<Record<string, string>>; readonly leftOut: number }
  | { readonly kind: "refused"; readonly message: string };

/** The largest zip archive that is looked into. */
const MAX_ZIP_BYTES = 64 * 1024 * 1024;

/** Folders that hold other people's files. */
const FOREIGN = /(?:^|\/)(?:node_modules|\.git|vendor|\.venv|__MACOSX|target\/debug|dist)\//;

/** Reads what was brought in: build files as they are, archives unpacked. Other files are left out. */
export async function readProjectFiles(brought: readonly UploadedFile[]): Promise<ProjectFilesRead> {
  const texts = new Map<string, string>();
  let leftOut = 0;
  const keep = (path: string, bytes: Uint8Array): void => {
    const text = textOf(bytes);
    if (text === null || !isBuildFile(path, text)) leftOut += 1;
    else texts.set(path, text);
  };
  for (const { path, file } of brought) {
    if (!mayBeWanted(path) && !/\.zip$/i.test(path)) {
      leftOut += 1;
      continue;
    }
    const bytes = file.size > MAX_ZIP_BYTES ? null : await bytesOf(file);
    if (bytes === null) leftOut += 1;
    else if (isZip(bytes)) {
      const limits = { isWanted: mayBeWanted, maxFiles: 4 * MAX_PROJECT_FILES, maxBytes: 8 * MAX_TEXT_BYTES };
      const entries = await readZip(bytes, limits);
      if (entries === null) return { kind: "refused", message: projectMessages().brokenZip(path) };
      for (const entry of entries) keep(entry.path, entry.bytes);
    } else keep(path, bytes);
  }
  const files = Object.fromEntries(withoutCommonFolder([...texts]));
  return checkSize(files, brought[0]?.path ?? "", leftOut);
}

function checkSize(files: Readonly<Record<string, string>>, name: string, leftOut: number): ProjectFilesRead {
  const words = projectMessages();
  const count = Object.keys(files).length;
  if (count === 0) return { kind: "refused", message: words.noBuildFiles(name) };
  if (count > MAX_PROJECT_FILES) return { kind: "refused", message: words.tooManyFiles(MAX_PROJECT_FILES) };
  const length = new TextEncoder().encode(JSON.stringify(files)).length;
  return length > MAX_TEXT_BYTES ? { kind: "refused", message: words.tooLong } : { kind: "ok", files, leftOut };
}

function mayBeWanted(path: string): boolean {
  return !FOREIGN.test(path) && !/\.(?:png|jpe?g|gif|ico|woff2?|ttf|pdf|gz|tar|jar|exe|so|dll|map)$/i.test(path);
}

function isBuildFile(path: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name === ".env" || fileKindOf(path, text) !== "other";
}

/** The folder that everything is in is no part of the paths. */
function withoutCommonFolder(files: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const [first] = files;
  const top = first?.[0].slice(0, first[0].indexOf("/") + 1) ?? "";
  if (top === "" || files.length < 2 || !files.every(([path]) => path.startsWith(top))) return files;
  return withoutCommonFolder(files.map(([path, text]) => [path.slice(top.length), text]));
}

function textOf(bytes: Uint8Array): string | null {
  if (bytes.length > MAX_TEXT_BYTES) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
