import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CommandFailure } from "../command-failure.ts";
import type { Io } from "../io.ts";
import { decodeSource, MAX_SOURCE_BYTES, readTextSource } from "./read-file.ts";

/** A Dockerfile, and the ignore file that goes with it. */
export interface SourceText {
  /** As it was named. */
  readonly path: string;
  readonly text: string;
  /** The text of the ignore file in force; undefined if there is none. */
  readonly dockerignore: string | undefined;
}

/** Reads a Dockerfile: a path, `-` for standard input, or `git:REF:PATH` for a version in the local repository. */
export async function readSource(path: string, io: Io): Promise<SourceText> {
  const [, ref, gitPath] = /^git:([^:]+):(.+)$/s.exec(path) ?? [];
  if (ref !== undefined && gitPath !== undefined) {
    const dockerignore = [`${gitPath}.dockerignore`, join(dirname(gitPath), ".dockerignore")]
      .map((one) => showVersion(ref, one, io))
      .find((one) => one !== null);
    const version = showVersion(ref, gitPath, io);
    if (version === null) throw new CommandFailure(`git has no ${gitPath} at ${ref}.`);
    return { path, text: decodeSource(version, path), dockerignore: dockerignore && decodeSource(dockerignore, path) };
  }
  const text = await readTextSource(path, io);
  return { path, text, dockerignore: path === "-" ? undefined : await readIgnoreFile(path, io) };
}

/** Whether git has a path at a commit. */
export function hasVersion(ref: string, path: string, io: Io): boolean {
  return showVersion(ref, path, io) !== null;
}

/** The text of `DOCKERFILE.dockerignore`, else of the `.dockerignore` next to the Dockerfile. */
async function readIgnoreFile(path: string, io: Io): Promise<string | undefined> {
  const folder = dirname(path);
  const found = [join(folder, `${basename(path)}.dockerignore`), join(folder, ".dockerignore")].find((one) =>
    isFile(resolve(io.cwd, one)),
  );
  return found === undefined ? undefined : readTextSource(found, io);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The bytes of a path at a commit; null where git doesn't have it. */
function showVersion(ref: string, path: string, { cwd }: Io): Uint8Array | null {
  if (ref.startsWith("-")) throw new CommandFailure(`${ref} is not the name of a commit.`);
  const shown = spawnSync("git", ["cat-file", "blob", `${ref}:${path}`], { cwd, maxBuffer: 2 * MAX_SOURCE_BYTES });
  if (shown.error) {
    const isMissing = "code" in shown.error && shown.error.code === "ENOENT";
    throw new CommandFailure(
      isMissing ? `git is not installed, so ${ref} can't be read.` : `${path} at ${ref} is too large.`,
    );
  }
  if (shown.status === 0) return shown.stdout;
  const message = shown.stderr.toString();
  if (/not a git repository/i.test(message)) throw new CommandFailure("This is not a git repository.");
  if (/invalid object name|Not a valid object name/i.test(message) && !message.includes(`${ref}:`)) {
    throw new CommandFailure(`git has no commit ${ref}.`);
  }
  return null;
}
