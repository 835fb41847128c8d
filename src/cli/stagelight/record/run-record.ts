import type { BuildRecord, RecordedVertex } from "#core/record/build-record.ts";
import { printableText } from "#core/export/plain-text.ts";
import type { RecordFault } from "#core/record/opened-record.ts";
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
  notAnArchive: "is not a build record: it is no tar archive, or a damaged one.",
  noRecord: "is an archive without a build record.",
};

/** `stagelight record`. */
export async function runRecord(path: string, flags: RecordFlags, io: Io): Promise<ExitCode> {
  const opened = await openRecord(readBytes(path, io, MAX_RECORD_BYTES), false);
  if (opened.kind === "bad") throw new CommandFailure(`${path} ${FAULTS[opened.fault]}`);
  if (flags.format === "json") {
    io.out(`${JSON.stringify(opened.builds.map(buildJson), null, 2)}\n`);
    return 0;
  }
  const colors = colorsFor(io, flags.color);
  io.out(opened.builds.map((build) => buildText(build, colors)).join("\n"));
  return 0;
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

function buildJson({ provenances, vertices, ...build }: BuildRecord): object {
  const { ref, bakeTarget, dockerfile, target, platform, createdAt, completedAt, error } = build;
  return {
    ref,
    bakeTarget,
    dockerfile,
    source: provenances.flatMap(({ sources }) => sources)[0]?.text ?? null,
    target,
    platform,
    buildArgs: Object.fromEntries(build.buildArgs),
    createdAt,
    completedAt,
    error,
    steps: vertices.map(({ name, cached, started, completed, error: reason }) => ({
      name,
      isCached: cached,
      startedAt: started,
      completedAt: completed,
      error: reason,
    })),
  };
}
