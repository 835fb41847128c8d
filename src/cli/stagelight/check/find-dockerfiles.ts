import { existsSync } from "node:fs";
import { resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { CommandFailure } from "../command-failure.ts";
import type { Io } from "../io.ts";

/** The files that arguments name, each once and in order: paths, globs, `-`. Ends the command where a glob has none. */
export async function findDockerfiles(args: readonly string[], io: Io): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const arg of args.length === 0 ? ["Dockerfile"] : args) {
    for (const path of await expand(arg, io)) found.add(path);
  }
  return [...found];
}

async function expand(arg: string, { cwd }: Io): Promise<readonly string[]> {
  if (arg === "-" || existsSync(resolve(cwd, arg)) || !isDynamicPattern(arg)) return [arg];
  const paths = await glob(arg.split(sep).join("/"), {
    cwd,
    dot: true,
    ignore: ["**/node_modules/**", "**/.git/**"],
    expandDirectories: false,
  });
  if (paths.length === 0) throw new CommandFailure(`No files match ${arg}.`);
  return paths.toSorted();
}
