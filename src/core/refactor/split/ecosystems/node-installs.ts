import { parseScript } from "../../../shell/script/parse-script.ts";
import type { ShellCommand } from "../../../shell/script/script.ts";
import { optionValues, plainArgs } from "../../../shell/script/shell-args.ts";
import { isInsidePath, pathFrom } from "../../../text/path.ts";
import { usesWorkspaces } from "../../../shell/node-workspaces.ts";
import { isGlobal, NODE_VALUED_FLAGS } from "../../../shell/tool-installs.ts";
import type { Block, StageReading } from "../read-stage.ts";
import { commandsOf, commandsWithFolder, copiesSourcesFirst, isProgram, startedTexts } from "../stage-commands.ts";
import { canComeFirst } from "../ordering/early-installs.ts";
import { type ChainLink, onOneLine, readChain } from "../shell-chain.ts";
import { oncePer } from "../once-per.ts";
import { type Manager, MANAGERS } from "./node-managers.ts";
import { mayUseModernYarn } from "./yarn-release.ts";

const MANIFESTS: Readonly<Record<Manager, string>> = {
  npm: "package*.json",
  yarn: "package.json yarn.lock*",
  pnpm: "package.json pnpm-lock.yaml* pnpm-workspace.yaml*",
  bun: "package.json bun.lock*",
};

/** Whether a command installs what the manifest of a Node project names. */
export function isInstall(command: ShellCommand): boolean {
  if (!isProgram(command, ...MANAGERS) || isGlobal(command)) return false;
  const [verb, ...packages] = plainArgs(command, NODE_VALUED_FLAGS).map(({ text }) => text);
  if (verb === undefined) return isProgram(command, "yarn");
  return ["install", "i", "ci", "clean-install"].includes(verb) && packages.length === 0;
}

/** An installation with its place. */
export interface NodeInstall {
  readonly command: ShellCommand;
  readonly block: Block;
  readonly manager: Manager;
  /** Where its manifest is, as the container sees it. */
  readonly folder: string;
}

/** The installations of a stage, in order. */
export const nodeInstalls = oncePer((reading: StageReading): readonly NodeInstall[] => {
  return commandsWithFolder(reading).flatMap(({ command, block, folder }): NodeInstall[] => {
    const manager = MANAGERS.find((name) => isProgram(command, name));
    if (!manager || !isInstall(command)) return [];
    const [given = "."] = optionValues(command, "prefix", "C", "cwd", "dir");
    return [{ command, block, manager, folder: pathFrom(folder, given) }];
  });
});

/** What tells the package manager, right before an installation and in the same RUN, how to do it, and what removes that again. */
export const installSettings = oncePer((reading: StageReading): ReadonlyMap<ShellCommand, Settings> => {
  return new Map(
    nodeInstalls(reading).flatMap(({ command, block: { at } }): [ShellCommand, Settings][] => {
      const chain = readChain(at) ?? [];
      const place = chain.findIndex((link) => link.command === command);
      const isSetting = (link: ChainLink | undefined): boolean => link?.commands.every(setsManager) ?? false;
      const above = chain.slice(0, Math.max(place, 0)).toReversed();
      const start = place - (above.findIndex((link) => !isSetting(link)) + 1 || above.length + 1) + 1;
      const below = chain.slice(place + 1);
      const others = below.findIndex((link) => !isSetting(link));
      const after = below.slice(0, others < 0 ? below.length : others);
      const before = chain.slice(Math.max(start, 0), Math.max(place, 0));
      return before.length + after.length === 0 ? [] : [[command, { before, after }]];
    }),
  );
});

interface Settings {
  readonly before: readonly ChainLink[];
  readonly after: readonly ChainLink[];
}

/** It writes or removes a file with settings, such as a token, or does so through the package manager. */
export function setsManager(command: ShellCommand): boolean {
  const [verb = "", action = ""] = command.args.map(({ text }) => text);
  if (isProgram(command, ...MANAGERS)) return verb === "config" && /^(?:set|delete)$/.test(action);
  const isFile = (text: string): boolean => /^(?:\.\/|~\/|\/root\/)?\.(?:npmrc|yarnrc)$/.test(text);
  if (isProgram(command, "rm")) return command.args.every(({ text }) => text.startsWith("-") || isFile(text));
  return (
    isProgram(command, "echo", "printf") &&
    command.redirects.length > 0 &&
    command.redirects.every(({ operator, target }) => operator === ">" && isFile(target?.text ?? ""))
  );
}

/** Whether a command belongs to an installation in the project: it does it, or is there only for it. */
export function isPartOfInstall(reading: StageReading, command: ShellCommand): boolean {
  if (isInstall(command)) return true;
  return [...installSettings(reading).values()].some(({ before, after }) =>
    [...before, ...after].some(({ commands }) => commands.includes(command)),
  );
}

/** Copies the manifests and installs what they name, where the file does so after it copies everything; [] where it doesn't, or where that can't be done earlier. */
export const nodeInstallFirst = oncePer((reading: StageReading): readonly string[] => {
  const installs = nodeInstalls(reading);
  if (!copiesSourcesFirst(reading, isInstall) || commandsOf(reading).some(usesWorkspaces)) return [];
  if (!canComeFirst(reading, (command) => isPartOfInstall(reading, command)) || mayUseModernYarn(reading)) return [];
  const { project } = reading;
  const own = installs.filter(({ folder }) => isInsidePath(folder, project));
  return firstOfFolders(own).flatMap((install) => firstInstall(reading, install));
});

/**
 * Where a build of another language has installed packages of Node in a folder that is copied; none where something may
 * start Node there: the image, its health check, or a script or a supervisor whose text isn't known.
 */
export function needlessModules(reading: StageReading, copied: string): readonly string[] {
  if (startedTexts(reading).some((text) => MAY_START_NODE.test(text.replaceAll("docker-php-entrypoint", ""))))
    return [];
  const folders = nodeInstalls(reading).map(({ folder }) => folder);
  return [...new Set(folders.filter((folder) => isInsidePath(folder, copied)))].map(
    (folder) => `${folder}/node_modules`,
  );
}

const MAY_START_NODE =
  /(?<![\w-])(?:node|nodejs|npm|npx|yarn|yarnpkg|pnpm|pnpx|bun|bunx|deno|corepack|pm2(?:-\w+)?)(?![\w-])|node_modules|[\w-]*ssr|\.[cm]?js\b|octane|\.sh\b|entrypoint|supervisor|foreman|overmind|hivemind|honcho|s6-|runsv|\/init\b|\bbin\/dev\b/i;

/** The first installation in each folder: another one there removes what only the build needed. */
export function firstOfFolders(installs: readonly NodeInstall[]): readonly NodeInstall[] {
  return [...new Map(installs.toReversed().map((install) => [install.folder, install])).values()].toReversed();
}

const FOLDER_FLAG: Readonly<Record<Manager, string>> = { npm: "--prefix", yarn: "--cwd", pnpm: "-C", bun: "--cwd" };

function firstInstall(reading: StageReading, { command, block, manager, folder }: NodeInstall): readonly string[] {
  const { project } = reading;
  const { before = [], after = [] } = installSettings(reading).get(command) ?? {};
  const text = onOneLine(block.at.script.text.slice(command.start, command.end));
  const flags = block.at.syntax.flags.map((flag) => `${flag} `).join("");
  const below = folder === project ? "" : folder.slice(project === "/" ? 1 : project.length + 1);
  const names = MANIFESTS[manager].split(" ").map((name) => (below === "" ? name : `${below}/${name}`));
  const run = below === "" ? text : inFolder(text, manager, below);
  const all = [...before.map((link) => link.text), run, ...after.map((link) => link.text)].join(" && ");
  return [`COPY ${names.join(" ")} ./${below === "" ? "" : `${below}/`}`, `RUN ${flags}${all}`];
}

/** A command of a package manager as it is written for another folder than the one that it runs in. */
export function inFolder(text: string, manager: Manager, folder: string): string {
  const flag = FOLDER_FLAG[manager];
  if (text.includes(flag)) return text;
  // variables that are set for it stay in front
  const end = parseScript(text).commands[0]?.nameWord.end ?? 0;
  return `${text.slice(0, end)} ${flag} ${folder}${text.slice(end)}`;
}
