import { colorsFor } from "../colors.ts";
import type { BuildFlags } from "../input/build-options.ts";
import type { ExitCode, Io } from "../io.ts";
import { compareSources } from "./compare-sources.ts";
import { type DiffFormat, writeDifference } from "./write-difference.ts";

export interface DiffFlags extends BuildFlags {
  readonly format?: DiffFormat;
  readonly exitCode?: boolean;
  readonly color?: boolean;
}

/** `stagelight diff`. */
export async function runDiff(oldPath: string, newPath: string, flags: DiffFlags, io: Io): Promise<ExitCode> {
  const difference = await compareSources(oldPath, newPath, flags, io);
  io.out(writeDifference(difference, flags.format ?? "text", colorsFor(io, flags.color)));
  return flags.exitCode && difference.changes.length > 0 ? 1 : 0;
}
