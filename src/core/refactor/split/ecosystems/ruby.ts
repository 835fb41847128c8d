import type { ShellCommand } from "../../../shell/script/script.ts";
import { baseOf } from "../base-of.ts";
import { canComeFirst } from "../ordering/early-installs.ts";
import { type Artifact, PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { onOneLine } from "../shell-chain.ts";
import { imageParts, slimVariant } from "../runtime-image.ts";
import { distinct } from "./compiled.ts";
import { isInstall as isNodeInstall, needlessModules, nodeInstallFirst } from "./node-installs.ts";
import { commandsOf, installsInProject, isProgram, variableOf, mountsOf } from "../stage-commands.ts";
import { isInsidePath } from "../../../text/path.ts";

/** Ruby: gems are compiled in one stage; the slim image has them and the application. */
export const readRuby: ReadRecipe = (reading) => {
  const commands = commandsOf(reading);
  const install = commands.find(isInstall);
  const isOfficial = /(?:^|\/)ruby$/.test(imageParts(baseOf(reading).ref).name);
  if (!install && !(isOfficial && commands.some(isGem))) return null;
  const gems = gemFolders(reading, isOfficial);
  if (gems === null) return { why: { id: "unknown-runtime", detail: reading.image } };
  const { project, workdir } = reading;
  const root = project !== "/" && isInsidePath(workdir, project) ? project : workdir;
  if (root === "/" && install) return { why: { id: "root-folder", detail: "" } };
  const runtimeImage = slimVariant(baseOf(reading));
  const isCompiled = commands.some(({ args }) =>
    args.some(({ text }) => /assets:precompile|webpacker:compile|vite:build/.test(text)),
  );
  const folders = [...gems, ...(install && !(isOfficial && root === "/") ? [root] : [])];
  const modules = isCompiled ? needlessModules(reading, root) : [];
  return {
    ...PLAIN_RECIPE,
    ecosystem: "Ruby",
    runtimeImage,
    installFirst:
      install && installsInProject(reading, isInstall) && canComeFirst(reading, isInstall)
        ? [
            "COPY Gemfile Gemfile.lock* ./",
            `RUN ${mountsOf(reading, isInstall)}${writtenAs(reading, install)}`,
            ...nodeInstallFirst(reading),
          ]
        : null,
    isReplaced: (command) => isInstall(command) || (isNodeInstall(command) && nodeInstallFirst(reading).length > 0),
    // assets that nothing compiled before are compiled by the running application
    runtimePackage: (name) => (name === "nodejs" && !isCompiled && install ? name : null),
    finish: modules.length === 0 ? [] : [`RUN rm -rf ${modules.join(" ")}`],
    artifacts: distinct(folders.map((path): Artifact => ({ from: path, to: path }))),
    linked: [...new Set(gems)],
    needsLibraries: runtimeImage !== reading.image,
    leftOut: ["compiler", "headers", "build-tool"],
  };
};

function isInstall(command: ShellCommand): boolean {
  return isProgram(command, "bundle", "bundler") && (command.args.length === 0 || command.args[0]?.text === "install");
}

/** The command as it is written, with the variables in front. */
function writtenAs({ blocks }: StageReading, command: ShellCommand): string {
  const script = blocks.find(({ at }) => at.keyword === "run" && at.script.commands.includes(command))?.at.script.text;
  const words = ["bundle", ...command.args.map(({ text }) => text)].join(" ");
  return script === undefined ? words : onOneLine(script.slice(command.start, command.end));
}

function isGem(command: ShellCommand): boolean {
  return isProgram(command, "gem") && command.args[0]?.text === "install";
}

/** Where gems are installed; null where that isn't known. */
function gemFolders(reading: StageReading, isOfficial: boolean): readonly string[] | null {
  const given = variableOf(reading, "BUNDLE_PATH");
  const own = given?.startsWith("/") ? [given] : [];
  if (isOfficial) return ["/usr/local/bundle", ...own];
  const path = variableOf(reading, "PATH") ?? reading.blocks.map(({ text }) => text).join("\n");
  const manager = /((?:\/[\w.-]+)*\/\.?(?:rbenv|rvm|asdf))\b/.exec(path)?.[1];
  if (manager !== undefined) return [manager, ...own];
  const isPackage = reading.blocks.some(
    ({ at, text }) =>
      at.keyword === "run" && /\bruby(?:[\d.]+|-full|-dev)?\b/.test(text) && /\b(?:apt|apt-get) /.test(text),
  );
  return isPackage ? ["/var/lib/gems", "/usr/local/bin", ...own] : null;
}
