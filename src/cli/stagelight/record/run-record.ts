import type { BuildRecord, RecordedVertex } from "#core/record/build-record.ts";
import { printableText } from "#core/export/plain-text.ts";
import type { RecordFault } from "#core/record/opened-record.ts";
import { readRecord } from "#api/record.ts";
import { openRecord } from "#formats/record/open-record.ts";
import { type Colors, colorsFor } from "../colors.ts";
import { CommandFailure } from "../command-failure.ts";
import { readBytes } from "../input/read-file.ts";
import type { ExitCode, Io } from "../io.ts";

export interface RecordFlags {
  readonly format?: "text" | "json";
  readonly color?: boolean;
}

const MAX_RECORD_BYTES = 64 * 1024 * 1024;

const FAULTS: Readonly<Record<RecordFault, string>> = {
  tooLarge: "unpacks to more than 64 MiB.",
  notAnArchive: "is not a build record: it isn't a tar archive, or it's damaged.",
  noRecord: "is an archive without a build record.",
};

/** `stagelight record`. */
export async function runRecord(path: string, flags: RecordFlags, io: Io): Promise<ExitCode> {
  const bytes = readBytes(path, io, MAX_RECORD_BYTES);
  if (flags.format === "json") {
    const read = await readRecord(bytes);
    if (read.kind === "error") throw failure(path, read.reason);
    io.out(`${JSON.stringify(read.builds, null, 2)}\n`);
    return 0;
  }
  const opened = await openRecord(bytes, false);
  if (opened.kind === "bad") throw failure(path, opened.fault);
  const colors = colorsFor(io, flags.color);
  io.out(opened.builds.map((build) => buildText(build, colors)).join("\n"));
  return 0;
}

function failure(path: string, fault: RecordFault): CommandFailure {
  return new CommandFailure(`${path} ${FAULTS[fault]}`);
}

function buildText(build: BuildRecord, colors: Colors): string {
  const { dockerfile, target, platform, bakeTarget, error, vertices } = build;
  const name = bakeTarget ?? (target === "" ? dockerfile : `${dockerfile}, target ${target}`);
  const cached = vertices.filter((vertex) => vertex.cached).length;
  const head = [
    colors.bold(printableText(`${name}${platform === "" ? "" : ` for ${platform}`}`)),
    `  ${error === null ? "succeeded" : colors.red("failed")} in ${seconds(build.createdAt, build.completedAt)}, ${vertices.length} steps, ${cached} cached`,
    ...(error === null ? [] : [`  ${colors.red(printableText(error))}`]),
  ];
  return `${[...head, ...vertices.map((vertex) => vertexText(vertex, colors))].join("\n")}\n`;
}

function vertexText(vertex: RecordedVertex, colors: Colors): string {
  const time = vertex.cached ? "CACHED" : seconds(vertex.started, vertex.completed);
  const mark = vertex.error === null ? time : "ERROR";
  return `  ${(vertex.error === null ? colors.dim : colors.red)(mark.padStart(9))}  ${printableText(vertex.name)}`;
}

function seconds(start: number | null, end: number | null): string {
  return start === null || end === null ? "-" : `${(Math.max(0, end - start) / 1000).toFixed(1)} s`;
}
