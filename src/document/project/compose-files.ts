import type { ComposeReader } from "#core/bake/files/input.ts";
import { composeReader } from "#core/compose/reader.ts";
import { parseYaml } from "#formats/compose/parse-yaml.ts";

/** Reads the Compose files of projects. Only what is loaded with a project may import it: it brings the parser of YAML. */
export const COMPOSE_FILES: ComposeReader = composeReader(parseYaml);
