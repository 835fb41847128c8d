import { readdirSync, readlinkSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ContextFile, ContextListing } from "#core/context/context-listing.ts";
import { CommandFailure } from "../command-failure.ts";
import { describeFileError } from "../input/read-file.ts";
import type { Io } from "../io.ts";

const MAX_FILES = 1_000_000;

/** Everything in a folder with sizes, modes, and links; nothing is read. Ends the command where there is no such folder. */
export function listContext(folder: string, { cwd }: Pick<Io, "cwd">): ContextListing {
  const root = resolve(cwd, folder);
  requireFolder(folder, root);
  const listing = new Map<string, ContextFile>();
  const pending = [""];
  let count = 0;
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    for (const entry of readFolder(join(root, path))) {
      const own = path + entry.name;
      if (++count > MAX_FILES)
        throw new CommandFailure(`${folder} holds more than ${MAX_FILES.toLocaleString("en")} files.`);
      if (entry.isSymbolicLink()) listing.set(own, { link: readlinkSync(join(root, own)) });
      else if (entry.isDirectory()) {
        listing.set(`${own}/`, { mode: modeOf(join(root, own)) });
        pending.push(`${own}/`);
      } else if (entry.isFile()) listing.set(own, describeFile(join(root, own)));
    }
  }
  return Object.fromEntries(listing);
}

function requireFolder(folder: string, root: string): void {
  try {
    if (statSync(root).isDirectory()) return;
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new CommandFailure(isMissing ? `There is no directory ${folder}.` : describeFileError(folder, error));
  }
  throw new CommandFailure(`${folder} is a file, not a directory.`);
}

function readFolder(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw new CommandFailure(describeFileError(path, error));
  }
}

function describeFile(path: string): ContextFile {
  const { size, mode } = statSync(path);
  return { size, mode: (mode & 0o7777).toString(8) };
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o7777).toString(8);
}
