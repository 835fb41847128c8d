import type { Analysis } from "#core/analysis.ts";
import { printableText } from "#core/export/plain-text.ts";
import { nameOf } from "./input/read-file.ts";
import type { Io } from "./io.ts";

/** Says on standard error that what is shown can't be built. */
export function noteFailure({ parseError, build }: Analysis, path: string, io: Io): void {
  const error = parseError ?? build.error;
  if (error !== null) io.err(`stagelight: The build of ${nameOf(path)} fails: ${printableText(error.message)}\n`);
}
