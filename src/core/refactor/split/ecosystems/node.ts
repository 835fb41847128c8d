import type { ShellCommand } from "../../../shell/script/script.ts";
import { packageInstallsAt } from "../../../lint/facts/packages/package-installs.ts";
import { hasArg } from "../../../lint/facts/shell-args.ts";
import { baseOf } from "../base-of.ts";
import { type Artifact, type ExtraStage, PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { extraFilesQuestion } from "./compiled.ts";
import { slimVariant } from "../runtime-image.ts";
import { pathInContainer, commandsOf, copiesSourcesFirst, isProgram, startedWords } from "../stage-commands.ts";

type Manager = "npm" | "yarn" | "pnpm" | "bun";

const MANAGERS = ["npm", "yarn", "pnpm", "bun"] as const;
const MANIFESTS: Readonly<Record<Manager, string>> = {
  npm: "package*.json",
  yarn: "package.json yarn.lock*",
  pnpm: "package.json pnpm-lock.yaml*",
  bun: "package.json bun.lock*",
};
/** Installs what runs, and nothing that only development needs. */
const FLAG: Readonly<Record<Manager, string>> = {
  npm: "--omit=dev",
  yarn: "--production",
  pnpm: "--prod",
  bun: "--production",
};
const PRODUCTION = /--omit[= ]dev|--only[= ]?prod|--production|--prod\b/;
const DEV_PROGRAM =
  /^(?:nodemon|ts-node(?:-dev)?|tsx|vite|webpack(?:-dev-server)?|react-scripts|ng|vue-cli-service|parcel|astro|gatsby|nuxi?|next-dev)$/;
const OUTPUT = /^(?:dist|build|lib|out|server-dist|\.output)$/;

/** Node.js services and front ends: what is built and its production dependencies run on the slim image. */
export const readNode: ReadRecipe = (reading, answers) => {
  const installs = commandsOf(reading).filter(isInstall);
  const manager = MANAGERS.find((name) => installs.some((command) => isProgram(command, name)));
  if (manager === undefined) return null;
  if (reading.workdir === "/") return { why: { id: "root-folder", detail: "" } };
  const words = startedWords(reading);
  const isFront = isStaticServer(reading);
  const needsAll = !isFront && startsDevelopment(words);
  const builds = commandsOf(reading).some(isBuild);
  const isProduction = reading.blocks.some(({ text }) => PRODUCTION.test(text));
  const artifacts = isFront ? servedFolders(reading, words) : runtimeFiles(reading, words, answers.get("extra-files"));
  const isSlim = !/^(?:nginx|httpd|caddy)$/.test(reading.program);
  const isApart = !isFront && !needsAll && !isProduction && builds && !needsPrune(reading, manager);
  return {
    ...PLAIN_RECIPE,
    ecosystem: isFront ? "front end" : "Node.js",
    runtimeImage: isSlim ? slimVariant(baseOf(reading)) : reading.image,
    installFirst: copiesSourcesFirst(reading, isInstall) ? firstInstall(reading, manager, installs) : null,
    isReplaced: isInstall,
    finish: finishOf(reading, manager, artifacts, isApart, !isFront && !needsAll && !isProduction && builds),
    extraStage: isApart ? productionStage(reading, manager, installs) : null,
    buildPackages: /^(?:python3?(?:-minimal)?|python3-.*|nodejs|npm|yarn)$/,
    rewrite: (command, text) =>
      isInstall(command) && !builds && !needsAll && !isProduction && manager !== "yarn"
        ? `${text} ${FLAG[manager]}`
        : null,
    artifacts: isApart ? withProduction(reading, artifacts) : artifacts,
    runtimeTools: globalTools(reading, words),
    questions:
      isFront || runtimeFiles(reading, words, undefined).length === 1 ? [] : [extraFilesQuestion(words.join(" "))],
    leftOut: [
      ...(isSlim && slimVariant(baseOf(reading)) !== reading.image ? (["compiler", "headers"] as const) : []),
      ...(needsAll || isProduction ? [] : (["development-dependencies"] as const)),
      "caches",
      ...(artifacts.some(({ from }) => from === reading.workdir) ? [] : (["sources"] as const)),
    ],
  };
};

/**
 * Development dependencies are removed after the build, instead of installing production ones next to it: where tools
 * write into `node_modules`, and where packages have to be compiled, which would take the same compilers twice.
 */
function needsPrune({ blocks, facts }: StageReading, manager: Manager): boolean {
  if (manager !== "npm" && manager !== "pnpm") return false;
  const writes = blocks.some(({ text }) => /\b(?:prisma|generate|patch-package|postinstall|workspaces?)\b/.test(text));
  return writes || blocks.some(({ at }) => packageInstallsAt(facts, at).length > 0);
}

function finishOf(
  { workdir }: StageReading,
  manager: Manager,
  artifacts: readonly Artifact[],
  isApart: boolean,
  hasDevelopment: boolean,
): readonly string[] {
  if (isApart) return artifacts.some(({ from }) => from === workdir) ? ["RUN rm -rf node_modules"] : [];
  if (!hasDevelopment) return [];
  return [manager === "pnpm" ? "RUN pnpm prune --prod" : "RUN npm prune --omit=dev"];
}

/** Installs production dependencies next to the build, so that an edit of a source file repeats neither. */
function productionStage(reading: StageReading, manager: Manager, installs: readonly ShellCommand[]): ExtraStage {
  const [copy = "", run = ""] = firstInstall(reading, manager, installs);
  const tools = commandsOf(reading).some(
    (command) => isGlobal(command) && command.args.some(({ text }) => text.startsWith(manager)),
  );
  const compilers = reading.blocks
    .filter(({ at }) => packageInstallsAt(reading.facts, at).length > 0)
    .map(({ text }) => text);
  const enable = manager === "pnpm" && tools ? ["RUN npm install -g pnpm"] : [];
  return {
    name: "dependencies",
    lines: [...compilers, ...enable, `WORKDIR ${reading.workdir}`, copy, `${run} ${FLAG[manager]}`],
  };
}

/** The same files, with `node_modules` from the stage that has production dependencies only. */
function withProduction({ workdir }: StageReading, artifacts: readonly Artifact[]): readonly Artifact[] {
  const modules = `${workdir}/node_modules`;
  const others = artifacts.filter(({ from }) => from !== modules);
  return [...others, { from: modules, to: modules, stage: "dependencies" }];
}

/** Whether a command installs what the manifest of a Node project names. */
export function isInstall(command: ShellCommand): boolean {
  if (!isProgram(command, ...MANAGERS) || isGlobal(command)) return false;
  const words = command.args.filter(({ text }) => !text.startsWith("-")).map(({ text }) => text);
  const [verb = "install", ...packages] = words;
  if (isProgram(command, "yarn") && words.length === 0) return true;
  return ["install", "i", "ci", "clean-install"].includes(verb) && words.length > 0 && packages.length === 0;
}

function isGlobal(command: ShellCommand): boolean {
  return command.args.some(({ text }) => text === "-g" || text === "--global") || hasArg(command, "global");
}

function isBuild(command: ShellCommand): boolean {
  if (isProgram(command, "tsc", "vite", "webpack", "next", "ng", "rollup", "esbuild", "gulp", "nest")) return true;
  if (isProgram(command, "npx")) return true;
  return (
    isProgram(command, ...MANAGERS) &&
    !isInstall(command) &&
    !isGlobal(command) &&
    command.args.some(({ text }) => /build|compile|generate|^run$/.test(text))
  );
}

function isStaticServer({ program, starts }: StageReading): boolean {
  return (
    /^(?:nginx|httpd|caddy|serve|http-server)$/.test(program) ||
    (program === "npx" && starts.some((word) => /^(?:serve|http-server)(?:@.*)?$/.test(word)))
  );
}

/** It starts a tool that is a development dependency, so that leaving these out would break it. */
function startsDevelopment(words: readonly string[]): boolean {
  if (words.some((word) => DEV_PROGRAM.test(word.slice(word.lastIndexOf("/") + 1)))) return true;
  return /^(?:npm|yarn|pnpm|bun)$/.test(words[0] ?? "") && words.some((word) => /dev|serve|preview|watch/.test(word));
}

/** Copies the manifests and installs, where a file of another ecosystem also installs packages of Node; [] where it does not. */
export function nodeInstallFirst(reading: StageReading): readonly string[] {
  const installs = commandsOf(reading).filter(isInstall);
  const manager = MANAGERS.find((name) => installs.some((command) => isProgram(command, name)));
  return manager && copiesSourcesFirst(reading, isInstall) ? firstInstall(reading, manager, installs) : [];
}

function firstInstall(reading: StageReading, manager: Manager, installs: readonly ShellCommand[]): readonly string[] {
  const [install] = installs;
  const holder = reading.blocks.find(
    ({ at }) => install && at.keyword === "run" && at.script.commands.includes(install),
  );
  const text = install && holder ? holder.at.script.text.slice(install.start, install.end).replace(/\s+/g, " ") : "";
  const flags = holder?.at.syntax.flags.map((flag) => `${flag} `).join("") ?? "";
  return [`COPY ${MANIFESTS[manager]} ./`, `RUN ${flags}${text || `${manager} install`}`];
}

/** The folders that a static server hands out. */
function servedFolders(reading: StageReading, words: readonly string[]): readonly Artifact[] {
  if (/^(?:nginx|httpd|caddy)$/.test(reading.program)) {
    const folder = reading.program === "httpd" ? "/usr/local/apache2/htdocs" : "/usr/share/nginx/html";
    return [{ from: folder, to: folder }];
  }
  const named = words.slice(1).find((word) => /^(?:\.\/)?(?:dist|build|out|public|www|_site)(?:\/|$)/.test(word));
  const folder = pathInContainer(reading, named ?? ".");
  return [{ from: folder, to: folder }];
}

/** What a service reads when it runs: its output and `node_modules`, or the whole project where that is not known. */
function runtimeFiles(
  reading: StageReading,
  words: readonly string[],
  answer: string | undefined,
): readonly Artifact[] {
  const { workdir } = reading;
  const all = [{ from: workdir, to: workdir }];
  if (answer === "all" || words[0] === undefined || !/(?:^|\/)node$/.test(words[0])) return all;
  const script = words.find((word) => /\.(?:[cm]?js)$/.test(word)) ?? "";
  const [folder = ""] = script.replace(/^\.\//, "").replace(`${workdir}/`, "").split("/");
  if (!OUTPUT.test(folder) || !script.includes("/")) return all;
  return ["node_modules", folder, "package.json"].map((name) => ({
    from: `${workdir}/${name}`,
    to: `${workdir}/${name}`,
  }));
}

/** Tools installed globally that the started command is, such as `serve` or `pm2`. */
function globalTools(reading: StageReading, words: readonly string[]): readonly string[] {
  const installed = commandsOf(reading)
    .filter((command) => isProgram(command, ...MANAGERS) && isGlobal(command))
    .flatMap(({ args }) => args.map(({ text }) => text.replace(/@[\w.^~-]+$/, "")));
  return installed.filter(
    (tool) => words.some((word) => word === tool || word.startsWith(`${tool}-`)) || isManager(tool, words),
  );
}

function isManager(tool: string, [first = ""]: readonly string[]): boolean {
  return MANAGERS.some((manager) => manager === tool && manager === first);
}
