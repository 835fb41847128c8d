import { bake } from "#core/bake/bake.ts";
import { printGroup, printTarget } from "#core/bake/target/print.ts";
import { composeReader } from "#core/compose/reader.ts";
import { parseYaml } from "#formats/compose/parse-yaml.ts";
import { CommandFailure } from "../command-failure.ts";
import { readTextSource } from "../input/read-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { DiskFiles } from "./disk-files.ts";

export interface BakeFlags {
  readonly file?: readonly string[];
  readonly set?: readonly string[];
  readonly var?: readonly string[];
}

/** `stagelight bake`. */
export async function runBake(targets: readonly string[], flags: BakeFlags, io: Io): Promise<ExitCode> {
  const { file = [], set = [], var: variables = [] } = flags;
  const input = file.includes("-") ? await readTextSource("-", io) : undefined;
  const { outcome } = bake(
    {
      files: new DiskFiles(io.cwd, input),
      order: file,
      targets,
      set,
      variables: new Map(variables.map(readVariable)),
      environment: new Map(
        Object.entries(io.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
      now: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
    },
    composeReader(parseYaml),
  );
  if ("message" in outcome) {
    const message = outcome.message.replace(/\s+/g, " ").trim();
    const { place } = outcome;
    const isPlaced = place === undefined || message.startsWith(place.file);
    throw new CommandFailure(isPlaced ? message : `${place.file}:${place.range[0]}: ${message}`);
  }
  const group = Object.fromEntries([...outcome.groups].map(([name, one]) => [name, printGroup(one)]));
  const target = Object.fromEntries([...outcome.targets].map(([name, one]) => [name, printTarget(one)]));
  io.out(`${JSON.stringify(outcome.groups.size === 0 ? { target } : { group, target }, null, 2)}\n`);
  return 0;
}

function readVariable(written: string): readonly [string, string] {
  const cut = written.indexOf("=");
  if (cut < 1) throw new CommandFailure(`--var ${written} has no value: write NAME=VALUE.`);
  return [written.slice(0, cut), written.slice(cut + 1)];
}
