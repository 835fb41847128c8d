import type { ProjectInput } from "#core/build-input/project-input.ts";
import { parseDotEnv } from "#core/compose/dotenv.ts";
import { lookUp } from "#core/text/look-up.ts";

/** What the `.env` file at the top of a project sets; nothing where it can't be read. */
export function readDotenv({ files }: ProjectInput): ReadonlyMap<string, string> {
  const read = parseDotEnv(lookUp(files, ".env") ?? "", () => undefined);
  return read.ok ? read.value : new Map();
}
