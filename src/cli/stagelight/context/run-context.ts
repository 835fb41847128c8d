import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { ContextFiles } from "#core/analyze-files.ts";
import { colorsFor } from "../colors.ts";
import { CommandFailure } from "../command-failure.ts";
import { analyzeInput, requireTarget } from "../input/analyze-source.ts";
import { type BuildFlags, readBuildOptions } from "../input/build-options.ts";
import { readTextSource } from "../input/read-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { noteFailure } from "../note-failure.ts";
import type { ContextReport } from "./context-report.ts";
import { contextText } from "./context-text.ts";
import { listContext } from "./list-context.ts";

export interface ContextFlags extends BuildFlags {
  readonly file?: string;
  readonly format?: "text" | "json";
  readonly color?: boolean;
}

/** `stagelight context`. */
export async function runContext(folder: string, flags: ContextFlags, io: Io): Promise<ExitCode> {
  const listing = listContext(folder, io);
  const path = flags.file ?? join(folder, "Dockerfile");
  const dockerfile = await readTextSource(path, io);
  const inContext = relative(resolve(io.cwd, folder), resolve(io.cwd, path)).split(sep).join("/");
  const ignoreFiles = [`${path}.dockerignore`, join(folder, ".dockerignore")];
  const ignoreFile = ignoreFiles.find((one) => existsSync(resolve(io.cwd, one))) ?? null;
  const dockerignore = ignoreFile === null ? undefined : await readTextSource(ignoreFile, io);
  const analysis = analyzeInput(
    { dockerfile, ...(dockerignore !== undefined && { dockerignore }), ...readBuildOptions(flags, io) },
    { files: listing, dockerfile: inContext },
  );
  if (flags.target !== undefined) requireTarget(analysis, flags.target, path);
  noteFailure(analysis, path, io);
  const files = new ContextFiles(analysis).ofTarget(flags.target ?? "");
  if (files === null) throw new CommandFailure(`${path} has no stage: it needs a FROM line.`);
  const report: ContextReport = { folder, listing, ignoreFile, analysis, files };
  io.out(flags.format === "json" ? contextJson(report) : contextText(report, colorsFor(io, flags.color)));
  return files.failures.length > 0 ? 1 : 0;
}

function contextJson({ folder, listing, ignoreFile, analysis, files }: ContextReport): string {
  const { transfer, copies, mounts, failures } = files;
  const nameOf = (step: number): string => analysis.build.steps[step]?.name ?? "";
  const answer = {
    context: folder,
    ignoreFile,
    holds: Object.keys(listing).filter((path) => !path.endsWith("/")).length,
    sent: transfer,
    copies: copies.map(({ step, lines, actions }) => ({ step: nameOf(step), lines, actions })),
    mounts: mounts.map(({ step, ...mount }) => ({ step: nameOf(step), ...mount })),
    failures: failures.map(({ step, lines, message }) => ({ step: nameOf(step), lines, message })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
