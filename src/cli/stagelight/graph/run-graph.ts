import { CommandFailure } from "../command-failure.ts";
import { analyzeSource } from "../input/analyze-source.ts";
import type { BuildFlags } from "../input/build-options.ts";
import { nameOf, readTextSource } from "../input/read-file.ts";
import { writeFile } from "../input/write-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { noteFailure } from "../note-failure.ts";
import { embedBlock } from "./embed-block.ts";
import { type GraphDrawing, writeGraph } from "./write-graph.ts";
import { chooseFormat, type GraphFormat } from "./graph-formats.ts";
import { unifiedDiff } from "./unified-diff.ts";

export interface GraphFlags extends BuildFlags {
  readonly format?: GraphFormat;
  readonly direction?: GraphDrawing["direction"];
  readonly theme?: GraphDrawing["theme"];
  readonly size?: string;
  readonly output?: string;
  readonly embed?: string;
  readonly marker?: string;
  readonly check?: boolean;
}

const MAX_MARKDOWN_BYTES = 16 * 1024 * 1024;

/** `stagelight graph`. */
export async function runGraph(path: string, flags: GraphFlags, io: Io): Promise<ExitCode> {
  const format = chooseFormat(flags.format, flags.output);
  requireSense(flags, format, io);
  const { analysis } = await analyzeSource(path, flags, io);
  if (analysis.stages.length === 0) throw new CommandFailure(`${nameOf(path)} has no stage: it needs a FROM line.`);
  noteFailure(analysis, path, io);
  const drawn = await writeGraph(analysis, format, drawingOptions(flags));
  if (flags.embed !== undefined) return embed(flags.embed, String(drawn), format, flags, io);
  if (flags.output === undefined) {
    io.out(drawn);
    return 0;
  }
  if (flags.check) return checkFile(flags.output, String(drawn), io);
  writeFile(flags.output, drawn, io);
  return 0;
}

function requireSense({ embed: markdown, output, check, marker }: GraphFlags, format: GraphFormat, io: Io): void {
  if (markdown !== undefined && output !== undefined) {
    throw new CommandFailure("--embed and --output can't be used together.");
  }
  if (check && markdown === undefined && output === undefined) {
    throw new CommandFailure("--check needs --embed or --output: it compares with a file.");
  }
  if (marker !== undefined && markdown === undefined) throw new CommandFailure("--marker needs --embed.");
  const isPicture = format === "svg" || format === "png";
  if (markdown !== undefined && isPicture) {
    throw new CommandFailure(`--embed can't write ${format}; use mermaid, dot, json, or outline.`);
  }
  if (format !== "png") return;
  if (check) throw new CommandFailure("--check can't compare PNG files; use svg.");
  if (output === undefined && io.isTerminal) {
    throw new CommandFailure("A PNG can't be written to a terminal; use --output.");
  }
}

function drawingOptions({ direction = "auto", theme = "light", size = "1200x800" }: GraphFlags): GraphDrawing {
  const [, width, height] = /^(\d{2,5})x(\d{2,5})$/.exec(size) ?? [];
  if (width === undefined) throw new CommandFailure(`--size ${size} is not a size such as 1200x800.`);
  return { direction, theme, width: Number(width), height: Number(height) };
}

async function embed(
  path: string,
  text: string,
  format: GraphFormat,
  { marker = "", check = false }: GraphFlags,
  io: Io,
): Promise<ExitCode> {
  const before = await readTextSource(path, io, MAX_MARKDOWN_BYTES);
  const embedded = embedBlock(before, text, format, marker);
  if (embedded.kind === "wrong") throw new CommandFailure(`${path} ${embedded.reason}`);
  if (embedded.text === before) return 0;
  if (!check) {
    writeFile(path, embedded.text, io);
    return 0;
  }
  io.out(unifiedDiff(path, before, embedded.text));
  io.err(`stagelight: ${path} is out of date.\n`);
  return 1;
}

async function checkFile(path: string, text: string, io: Io): Promise<ExitCode> {
  const before = await readTextSource(path, io, MAX_MARKDOWN_BYTES);
  if (before === text) return 0;
  io.out(unifiedDiff(path, before, text));
  io.err(`stagelight: ${path} is out of date.\n`);
  return 1;
}
