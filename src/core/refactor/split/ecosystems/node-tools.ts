import { basePath } from "../../../text/path.ts";
import type { Artifact } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { commandsOf, isProgram, variableOf } from "../stage-commands.ts";
import { globalPackages, MANAGERS, withoutVersion } from "./node-managers.ts";

/** What packages with command-line tools call these. */
const BINARIES: ReadonlyMap<string, string> = new Map([
  ["typescript", "tsc"],
  ["@angular/cli", "ng"],
  ["@nestjs/cli", "nest"],
  ["@vue/cli", "vue"],
]);

/**
 * Tools installed globally that the started command is, such as `serve` or `pm2`; where a script of the project starts, also
 * those that the build has no use for.
 */
export function globalTools(reading: StageReading, words: readonly string[]): readonly string[] {
  const commands = commandsOf(reading);
  const installed = commands.flatMap(globalPackages).map(withoutVersion);
  const used = new Set(commands.flatMap(({ name, args }) => [name, ...args.map(({ text }) => text)]).map(basePath));
  const isScript = isNamedIn(MANAGERS, words) || words.some((word) => word.endsWith(".sh"));
  return installed.filter(
    (tool) =>
      words.some((word) => word === tool || word.startsWith(`${tool}-`)) ||
      (isNamedIn(MANAGERS, [tool]) ? words[0] === tool : isScript && !used.has(BINARIES.get(tool) ?? `${tool}!`)),
  );
}

function isNamedIn(managers: readonly string[], [first = ""]: readonly string[]): boolean {
  return managers.includes(first);
}

/** The package managers that Corepack has fetched, where the image starts one of them; a user's are elsewhere. */
export function corepackFolder(reading: StageReading, words: readonly string[]): readonly Artifact[] {
  if (!startsByCorepack(reading, words) || reading.blocks.some(({ at }) => at.keyword === "user")) return [];
  const path = variableOf(reading, "COREPACK_HOME") ?? "/root/.cache/node/corepack";
  return [{ from: path, to: path }];
}

/** The image starts a package manager that Corepack enables. */
export function startsByCorepack(reading: StageReading, [first = ""]: readonly string[]): boolean {
  return /^(?:pnpm|yarn)$/.test(first) && commandsOf(reading).some((command) => isProgram(command, "corepack"));
}
