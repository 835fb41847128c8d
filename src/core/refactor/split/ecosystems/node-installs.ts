import type { ShellCommand } from "../../../shell/script/script.ts";
import { hasArg, optionValues, plainArgs } from "../../../shell/script/shell-args.ts";
import { isInsidePath, pathFrom } from "../../../text/path.ts";
import { isGlobal, NODE_VALUED_FLAGS } from "../../../shell/tool-installs.ts";
import type { Block, StageReading } from "../read-stage.ts";
import { commandsOf, commandsWithFolder, copiesSourcesFirst, isProgram } from "../stage-commands.ts";
import { canComeFirst } from "../early-installs.ts";
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

/** Copies the manifests and installs what they name, where the file does so after it copies everything; [] where it doesn't, or where that can't be done earlier. */
export const nodeInstallFirst = oncePer((reading: StageReading): readonly string[] => {
  const installs = nodeInstalls(reading);
  if (!copiesSourcesFirst(reading, isInstall) || commandsOf(reading).some(usesWorkspaces)) return [];
  if (!canComeFirst(reading, isInstall) || mayUseModernYarn(reading)) return [];
  const { project } = reading;
  const own = installs.filter(({ folder }) => isInsidePath(folder, project));
  return firstOfFolders(own).flatMap((install) => firstInstall(install, project));
});

/** The first installation in each folder: another one there removes what only the build needed. */
export function firstOfFolders(installs: readonly NodeInstall[]): readonly NodeInstall[] {
  return [...new Map(installs.toReversed().map((install) => [install.folder, install])).values()].toReversed();
}

/** Each workspace has its own manifest, in a folder that only the sources name. */
function usesWorkspaces(command: ShellCommand): boolean {
  if (isProgram(command, "lerna", "turbo", "nx")) return true;
  if (isProgram(command, "npx")) return hasArg(command, "lerna", "turbo", "nx");
  return (
    isProgram(command, ...MANAGERS) &&
    command.args.some(({ text }) => /^(?:-w|-r|--recursive|--workspaces?|--filter|workspaces?)(?:=|$)/.test(text))
  );
}

const FOLDER_FLAG: Readonly<Record<Manager, string>> = { npm: "--prefix", yarn: "--cwd", pnpm: "-C", bun: "--cwd" };

function firstInstall({ command, block, manager, folder }: NodeInstall, project: string): readonly string[] {
  const text = block.at.script.text.slice(command.start, command.end).replace(/\s+/g, " ");
  const flags = block.at.syntax.flags.map((flag) => `${flag} `).join("");
  const below = folder === project ? "" : folder.slice(project === "/" ? 1 : project.length + 1);
  const names = MANIFESTS[manager].split(" ").map((name) => (below === "" ? name : `${below}/${name}`));
  const run = below === "" ? text : inFolder(text, manager, below);
  return [`COPY ${names.join(" ")} ./${below === "" ? "" : `${below}/`}`, `RUN ${flags}${run}`];
}

/** A command of a package manager as it is written for another folder than the one that it runs in. */
export function inFolder(text: string, manager: Manager, folder: string): string {
  const flag = FOLDER_FLAG[manager];
  return text.includes(flag) ? text : text.replace(/^\S+/, (name) => `${name} ${flag} ${folder}`);
}
