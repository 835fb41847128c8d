import type { ShellCommand } from "../../../shell/script/script.ts";
import { isGlobal } from "../../../shell/tool-installs.ts";
import { packageInstallsAt } from "../../../lint/facts/packages/package-installs.ts";
import { takesContext } from "../context-copies.ts";
import type { StageReading } from "../read-stage.ts";
import { type ChainLink, onOneLine } from "../shell-chain.ts";
import { commandsOf, isProgram } from "../stage-commands.ts";
import { inFolder, installSettings, isInstall, type NodeInstall } from "./node-installs.ts";
import { MANAGERS } from "./node-managers.ts";
import { chosenRun, isChosen } from "./node-scripts.ts";
import { bringsManager } from "./node-production.ts";

/** Takes away development dependencies, in every folder that has some. */
export function finishOf(
  reading: StageReading,
  installs: readonly NodeInstall[],
  takesProject: boolean,
  isApart: boolean,
  flag: string,
): readonly string[] {
  const cwd = reading.blocks.findLast(({ at }) => takesContext(at) || at.script?.commands.some(isBuild))?.cwd;
  const [install] = installs;
  if (isApart) {
    if (!takesProject) return [];
    const folder = install === undefined || install.folder === cwd ? "" : `${install.folder}/`;
    return [`RUN rm -rf ${folder}node_modules`];
  }
  if (isChosen(installs)) return [chosenRun(reading, "prune")];
  const folders = new Map(installs.map((one) => [one.folder, one]));
  const prunes = [...folders.values()].flatMap(({ folder, manager, command, block }) => {
    if (manager === "bun") return [];
    const own = onOneLine(block.at.script.text.slice(command.start, command.end));
    // Yarn removes what isn't named when it installs again
    const prune = `${manager === "yarn" ? own : `${manager} prune`} ${flag}`;
    const { before = [], after = [] } = (manager === "yarn" ? installSettings(reading).get(command) : undefined) ?? {};
    const texts = (links: readonly ChainLink[]): readonly string[] => links.map((link) => link.text);
    return [...texts(before), folder === cwd ? prune : inFolder(prune, manager, folder), ...texts(after)];
  });
  // Yarn reads the registry again, for which it may need a token
  const flags = installs.flatMap(({ manager, block }) => (manager === "yarn" ? block.at.syntax.flags : []));
  const mounts = [...new Set(flags)].map((one) => `${one} `).join("");
  return prunes.length === 0 ? [] : [`RUN ${mounts}${prunes.join(" && \\\n    ")}`].flatMap((line) => line.split("\n"));
}

/**
 * Development dependencies are removed after the build, instead of installing production ones next to it: where tools
 * write into `node_modules`, where there are several installations, and where packages have to be compiled, which would
 * take the same compilers twice.
 */
export function needsPrune(reading: StageReading, installs: readonly NodeInstall[]): boolean {
  const { blocks, facts } = reading;
  const [install] = installs;
  const compiles = blocks.some(({ at }) => packageInstallsAt(facts, at).length > 0);
  if (installSettings(reading).size > 0) return true;
  if (install?.manager !== "npm" && install?.manager !== "pnpm") return false;
  const writes = blocks.some(({ text }) =>
    /\b(?:prisma|generate|patch-package|postinstall|workspaces?|corepack)\b/.test(text),
  );
  const brings = install.manager === "pnpm" && commandsOf(reading).some(bringsManager);
  return brings || writes || installs.length > 1 || compiles;
}

/** It compiles the project, or starts a script of it. */
export function isBuild(command: ShellCommand): boolean {
  if (
    isProgram(
      command,
      "tsc",
      "vite",
      "webpack",
      "next",
      "ng",
      "rollup",
      "esbuild",
      "gulp",
      "grunt",
      "nest",
      "npx",
      "bunx",
    )
  )
    return true;
  return (
    isProgram(command, ...MANAGERS) &&
    !isInstall(command) &&
    !isGlobal(command) &&
    command.args.some(({ text }) => /build|compile|generate|tsc|^run$/.test(text))
  );
}
