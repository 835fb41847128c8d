import { packageInstalls } from "../../../lint/facts/packages/package-installs.ts";
import { baseOf } from "../base-of.ts";
import { packagesOf } from "../packages/runtime-packages.ts";
import { imageParts } from "../runtime-image.ts";
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

const SYSTEM_IMAGE =
  /(?:^|\/)(?:debian|ubuntu|alpine|fedora|centos|rockylinux|almalinux|amazonlinux|nginx|httpd|buildpack-deps)$/;

/**
 * Node itself, where neither the image nor a package brings it: the folder of a version manager, or where an archive was
 * unpacked; null where that isn't known.
 */
export function broughtNode(reading: StageReading): readonly Artifact[] | null {
  const { blocks, facts, from } = reading;
  if (!SYSTEM_IMAGE.test(imageParts(baseOf(reading).ref).name)) return [];
  const packages = packageInstalls(facts).filter(({ at }) => at.stage === from.at.stage);
  if (packages.some((install) => packagesOf(install).some(({ name }) => /^(?:nodejs|npm|nodejs-\w+)/.test(name))))
    return [];
  const texts = blocks.map(({ text }) => text);
  const manager = variableOf(reading, "NVM_DIR") ?? variableOf(reading, "VOLTA_HOME") ?? variableOf(reading, "FNM_DIR");
  if (manager?.startsWith("/")) return [{ from: manager, to: manager }];
  const isUnpacked = texts.some((text) => /\bnode-v?[\w.${}-]*\.tar\b/.test(text) && /\/usr\/local(?:\s|$)/.test(text));
  return isUnpacked
    ? ["/usr/local/bin", "/usr/local/lib/node_modules"].map((path) => ({ from: path, to: path }))
    : null;
}
