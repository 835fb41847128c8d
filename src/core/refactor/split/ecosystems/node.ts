import type { ShellCommand } from "../../../shell/script/script.ts";
import { hasArg } from "../../../shell/script/shell-args.ts";
import { leavesOutDevelopment } from "../../../build/single-stage/development-installs.ts";
import { cleanPath, isInsidePath } from "../../../text/path.ts";
import { baseOf } from "../base-of.ts";
import { buildOutputs } from "../results/build-outputs.ts";
import { type Artifact, PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { imageParts, slimVariant } from "../runtime-image.ts";
import {
  canRewrite,
  commandsOf,
  copiesSourcesFirst,
  isProgram,
  pathInContainer,
  startedWords,
} from "../stage-commands.ts";
import { distinct, extraFilesQuestion } from "./compiled.ts";
import { namedRuntimeFiles } from "../results/runtime-files.ts";
import { PACKAGE_MANAGERS, USERS } from "../run-kinds.ts";
import { copiedModules, isStaticServer, servedFolders, servesWithNode } from "./front-end.ts";
import { startsDevelopment, startsOthers } from "./node-starts.ts";
import { broughtNode, corepackFolder, globalTools } from "./node-tools.ts";
import {
  firstOfFolders,
  installSettings,
  isInstall,
  type NodeInstall,
  nodeInstallFirst,
  nodeInstalls,
} from "./node-installs.ts";
import { MANAGERS } from "./node-managers.ts";
import { finishOf, isBuild, needsPrune } from "./node-prunes.ts";
import { canWriteAgain, flagFor, isChosen } from "./node-scripts.ts";
import { broughtBefore, productionStage, withFlag } from "./node-production.ts";
import { isNodeSourced } from "./sourced-node.ts";
import { mayUseModernYarn } from "./yarn-release.ts";

const OUTPUT = /^(?:dist|build|lib|out|server-dist|\.output)$/;

/** Packages that are installed globally; where the image finds them is linked again. */
const TOOLS: Artifact = { from: "/usr/local/lib/node_modules", to: "/usr/local/lib/node_modules" };

/** Node.js services and front ends: what is built and its production dependencies run on the slim image. */
export const readNode: ReadRecipe = (reading, answers) => {
  const installs = nodeInstalls(reading);
  const [install] = installs;
  if (!install) return null;
  const { manager } = install;
  const root = projectOf(reading);
  const isNode = /(?:^|\/)node$/.test(startedWords(reading)[0] ?? "");
  if (root === "/" && !isNode) return { why: { id: "root-folder", detail: "" } };
  const words = startedWords(reading);
  const isFront = isStaticServer(reading);
  const node = isFront && !servesWithNode(reading) ? [] : isNodeSourced(reading) ? null : broughtNode(reading);
  if (node === null) return { why: { id: "unknown-runtime", detail: reading.image } };
  const needsAll =
    !isFront && (startsDevelopment(words) || reading.starts.some((word) => /\b(?:npx|bunx)\s/.test(word)));
  const builds = commandsOf(reading).some(isBuild) || worksOnInstalled(reading);
  const isModernYarn = mayUseModernYarn(reading);
  const isProduction = commandsOf(reading).some(
    (command) => leavesOutDevelopment(command) || (isProgram(command, "npm", "pnpm") && hasArg(command, "prune")),
  );
  const artifacts = isFront
    ? servedFolders(reading, words)
    : runtimeFiles(reading, installs, words, answers.get("extra-files"));
  const takesProject = artifacts.some(({ from }) => from === root);
  const copied = isFront ? copiedModules(reading, install.folder) : [];
  const slim = slimVariant(baseOf(reading));
  const moved = movedModules(reading, install);
  const canPrune = !isChosen(installs) || canWriteAgain(install);
  const hasDevelopment =
    !isFront && !needsAll && !isProduction && !isModernYarn && builds && moved.length === 0 && canPrune;
  const isFirst = copiesSourcesFirst(reading, isInstall);
  // otherwise what it installs isn't known without the sources
  const isSeparable = !isFirst || nodeInstallFirst(reading).length > 0;
  const brought = broughtBefore(install);
  const isEarly = isChosen(installs) ? !isFirst : brought !== null && !needsPrune(reading, installs);
  const flag = flagFor(reading, manager);
  const production =
    hasDevelopment && isSeparable && isEarly
      ? productionStage(reading, install, flag, isChosen(installs) ? null : brought)
      : null;
  const isApart = production !== null;
  const firstLines = isFirst ? nodeInstallFirst(reading) : null;
  const firstWithout = firstLines && withFlag(firstLines, flag);
  const isWithout =
    !builds &&
    moved.length === 0 &&
    !needsAll &&
    !isFront &&
    !isProduction &&
    manager !== "yarn" &&
    (!isFirst || firstWithout !== null) &&
    canRewrite(reading, isInstall);
  const tools = globalTools(reading, words);
  const firstInstalls = new Set(firstOfFolders(installs).map(({ command }) => command));
  const settings = new Set(
    [...installSettings(reading)].flatMap(([command, { before, after }]) =>
      firstInstalls.has(command) ? [...before, ...after].flatMap(({ commands }) => commands) : [],
    ),
  );
  const isOfficial = /(?:^|\/)node$/.test(imageParts(baseOf(reading).ref).name);
  const corepack = corepackFolder(reading, words);
  const taken =
    moved.length > 0 && !isFront
      ? [...artifacts, ...moved]
      : isApart
        ? withProduction(install.folder, artifacts, generatedModules(reading, install))
        : artifacts;
  return {
    ...PLAIN_RECIPE,
    ecosystem: isFront ? "front end" : "Node.js",
    runtimeImage: slim,
    installFirst: isWithout ? firstWithout : firstLines,
    isReplaced: (command) => firstInstalls.has(command) || settings.has(command) || clearsModules(reading, command),
    finish: [
      ...(hasDevelopment ? finishOf(reading, installs, takesProject, isApart, flag) : []),
      ...copied.map((path) => `RUN rm -rf ${path}`),
    ],
    extraStage: production,
    buildPackages: /^(?:python[23]?(?:-minimal)?|python3-.*|py3-.*|nodejs|npm|yarn)$/,
    rewrite: (command, text) => (isWithout && isInstall(command) ? `${text} ${flag}` : null),
    artifacts: [...taken, ...corepack, ...node],
    inOneStage:
      isApart && manager !== "bun"
        ? {
            extraStage: null,
            finish: finishOf(reading, installs, takesProject, false, flag),
            artifacts: [...artifacts, ...corepack, ...node],
          }
        : null,
    runtimeTools: tools,
    withCopiedTools:
      tools.length > 0 && isOfficial
        ? { runtimeTools: [], artifacts: [...taken, TOOLS, ...node], afterCopies: ["RUN npm rebuild -g"] }
        : null,
    linked: isFront ? [] : [cleanPath(`${install.folder}/node_modules`)],
    questions: isFront || takesProject ? [] : [extraFilesQuestion(words.join(" "))],
    leftOut: [
      ...(slim === reading.image ? [] : (["compiler", "headers"] as const)),
      ...(needsAll ||
      isProduction ||
      isModernYarn ||
      // nothing removes them, and the installations couldn't be written without them
      !(isFront || hasDevelopment || isWithout) ||
      (manager === "bun" && hasDevelopment && !isApart) ||
      // it removes only those of the root
      (manager === "pnpm" && hasDevelopment && !isApart && isWorkspace(reading)) ||
      (isFront && artifacts.some(({ from }) => isInsidePath(install.folder, from)))
        ? []
        : (["development-dependencies"] as const)),
      "caches",
      ...(takesProject || copied.length > 0 ? [] : (["sources"] as const)),
    ],
  };
};

/** Several packages of pnpm, each with its own dependencies. */
function isWorkspace({ blocks }: StageReading): boolean {
  return blocks.some(({ text }) =>
    /\bpnpm-workspace\.yaml\b|\bpnpm (?:-r|--recursive|--filter|-F)\b|\bturbo\b/.test(text),
  );
}

/** `rm -rf node_modules`, before they are installed. */
function clearsModules(reading: StageReading, command: ShellCommand): boolean {
  if (!isProgram(command, "rm")) return false;
  const paths = command.args.filter(({ text }) => !text.startsWith("-"));
  if (!paths.every(({ text }) => /^(?:\.\/)?node_modules\/?$/.test(text))) return false;
  const commands = commandsOf(reading);
  return commands.indexOf(command) < commands.findIndex(isInstall);
}

/** `node_modules` that the file puts above the project, where Node looks as well. */
function movedModules({ blocks }: StageReading, { folder }: NodeInstall): readonly Artifact[] {
  if (!blocks.some(({ at }) => at.keyword === "run" && /\bmv node_modules \.\.(?:\/|\s|$)/.test(at.script.text)))
    return [];
  const path = cleanPath(`${folder}/../node_modules`);
  return [{ from: path, to: path }];
}

/** The folder that holds the project: where everything is copied to, unless the image starts somewhere else. */
function projectOf({ project, workdir }: StageReading): string {
  return project !== "/" && (workdir === project || workdir.startsWith(`${project}/`)) ? project : workdir;
}

/** What the build writes into `node_modules`, such as a client of a database. */
function generatedModules({ blocks }: StageReading, { folder }: NodeInstall): readonly Artifact[] {
  const path = cleanPath(`${folder}/node_modules/.prisma`);
  return blocks.some(({ text }) => /\bprisma\s+generate\b/.test(text)) ? [{ from: path, to: path }] : [];
}

/** The same files, with `node_modules` from the stage that has production dependencies only. */
function withProduction(
  folder: string,
  artifacts: readonly Artifact[],
  generated: readonly Artifact[],
): readonly Artifact[] {
  const modules = cleanPath(`${folder}/node_modules`);
  const others = artifacts.filter(({ from }) => from !== modules);
  return [...others, { from: modules, to: modules, stage: "dependencies" }, ...generated];
}

/** A command behind the first installation that may start what it has installed, whatever its name is. */
function worksOnInstalled(reading: StageReading): boolean {
  const commands = commandsOf(reading);
  return commands
    .slice(commands.findIndex(isInstall))
    .some((command) => !isProgram(command, ...MANAGERS, ...PACKAGE_MANAGERS, ...USERS, ...WITHOUT_MODULES));
}

const WITHOUT_MODULES = (
  "cd pwd ls echo printf test [ true : set export mkdir touch chmod chown rm cp mv ln cat sed find exit curl wget tar " +
  "unzip git corepack update-ca-certificates"
).split(" ");

/** What a service reads when it runs: its output and `node_modules`, or the whole project where that is not known. */
function runtimeFiles(
  reading: StageReading,
  installs: readonly NodeInstall[],
  words: readonly string[],
  answer: string | undefined,
): readonly Artifact[] {
  const { workdir } = reading;
  const root = projectOf(reading);
  const all = [{ from: root, to: root }];
  if (root === "/") return rootFiles(reading, words);
  if (answer === "all" || words[0] === undefined || startsOthers(reading) || !/(?:^|\/)node$/.test(words[0]))
    return all;
  const script = words.find((word) => /\.(?:[cm]?js)$/.test(word) || /^(?:\.\/)?(?:dist|build)\//.test(word)) ?? "";
  const path = pathInContainer(reading, script);
  const [folder = ""] = path.slice(workdir.length + 1).split("/");
  const isInstalledHere = installs.some((install) => install.folder === workdir);
  if (!path.startsWith(`${workdir}/`) || !OUTPUT.test(folder) || !script.includes("/") || !isInstalledHere) return all;
  const named = ["node_modules", folder, "package.json"].map((name) => ({
    from: `${workdir}/${name}`,
    to: `${workdir}/${name}`,
  }));
  const copied = buildOutputs(reading).filter((output) => output.isCopied && output.path.startsWith(`${workdir}/`));
  return distinct([
    ...named,
    ...namedRuntimeFiles(reading),
    ...copied.map((output) => ({ from: output.path, to: output.path })),
  ]);
}

/** Next to the folders of the system only what is named can be taken. */
function rootFiles(reading: StageReading, words: readonly string[]): readonly Artifact[] {
  const script = words.slice(1).find((word) => !word.startsWith("-")) ?? "index.js";
  const [, first = ""] = pathInContainer(reading, script).split("/");
  return ["node_modules", first, "package.json"].map((name) => ({ from: `/${name}`, to: `/${name}` }));
}
