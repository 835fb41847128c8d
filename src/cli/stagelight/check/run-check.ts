import { CommandFailure } from "../command-failure.ts";
import { colorsFor } from "../colors.ts";
import { type BuildFlags, readBuildOptions } from "../input/build-options.ts";
import { writeFile } from "../input/write-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { packageVersion } from "../package-root.ts";
import { checkFiles } from "./check-files.ts";
import type { CheckedFile } from "./checked-file.ts";
import { type CheckFormat, formatProblems } from "./check-formats.ts";
import { type FailLevel, failLevelOf, reachesLevel } from "./fail-level.ts";
import { findDockerfiles } from "./find-dockerfiles.ts";
import { describeFixes } from "./describe-fixes.ts";
import { readConfig } from "./read-config.ts";

export interface CheckFlags extends BuildFlags {
  readonly format?: CheckFormat;
  readonly fix?: boolean;
  readonly failOn?: FailLevel;
  readonly config?: string | boolean;
  readonly allRules?: boolean;
  readonly output?: string;
  readonly timing?: boolean;
  readonly color?: boolean;
}

const SLOWEST = 3;

/** `stagelight check`. */
export async function runCheck(args: readonly string[], flags: CheckFlags, io: Io): Promise<ExitCode> {
  const { format = "text", fix = false, allRules = false } = flags;
  const paths = await findDockerfiles(args, io);
  if (fix && paths.includes("-")) {
    throw new CommandFailure("--fix can't change standard input; name a file.");
  }
  const config = await readConfig(flags.config, io);
  const settings = {
    build: readBuildOptions(flags, io),
    hadolint: config?.content,
    allRules,
    fix,
    target: flags.target,
  };
  const files = await checkFiles(paths, settings, io);
  const colors = colorsFor(io, flags.color !== false && flags.output === undefined);
  if (fix) io.err(describeFixes(files));
  const written = formatProblems(files, format, { colors, version: packageVersion() });
  if (flags.output === undefined) io.out(written);
  else writeFile(flags.output, written, io);
  if (flags.timing) io.err(slowest(files));
  const level = flags.failOn ?? (config === null ? "warning" : failLevelOf(config.config.failureThreshold));
  const hasFailure = files.some(({ problems }) => problems.some(({ severity }) => reachesLevel(severity, level)));
  return hasFailure ? 1 : 0;
}

function slowest(files: readonly CheckedFile[]): string {
  return files
    .toSorted((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, SLOWEST)
    .map(({ path, milliseconds }) => `${milliseconds.toFixed(1).padStart(7)} ms  ${path}\n`)
    .join("");
}
