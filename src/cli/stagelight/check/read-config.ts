import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type HadolintConfig, readHadolintConfig } from "#core/lint/hadolint-config.ts";
import { readYaml } from "#formats/yaml/read-yaml.ts";
import { CommandFailure } from "../command-failure.ts";
import { readTextSource } from "../input/read-file.ts";
import type { Io } from "../io.ts";

/** A `.hadolint.yaml`: its parsed content for the analysis, and what it sets. */
export interface ReadConfig {
  readonly content: unknown;
  readonly config: HadolintConfig;
}

const NAMES = [".hadolint.yaml", ".hadolint.yml"];

/** The configuration that `--config` names, or that of the directory; null if there is none. */
export async function readConfig(asked: string | boolean | undefined, io: Io): Promise<ReadConfig | null> {
  if (asked === false) return null;
  const path = typeof asked === "string" ? asked : NAMES.find((name) => existsSync(resolve(io.cwd, name)));
  if (path === undefined) return null;
  const read = readYaml(await readTextSource(path, io));
  if (!read.ok) throw new CommandFailure(`${path}: ${read.message}.`);
  return { content: read.value, config: readHadolintConfig(read.value) };
}
