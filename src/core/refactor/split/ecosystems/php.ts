import type { ShellCommand } from "../../../shell/script/script.ts";
import { hasArg } from "../../../shell/script/shell-args.ts";
import { baseOf } from "../base-of.ts";
import { canComeFirst } from "../ordering/early-installs.ts";
import { PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { imageParts } from "../runtime-image.ts";
import { distinct } from "./compiled.ts";
import { isInstall as isNodeInstall, needlessModules, nodeInstallFirst, nodeInstalls } from "./node-installs.ts";
import {
  canRewrite,
  commandsOf,
  installsInProject,
  isProgram,
  mountsOf,
  startedTexts,
  variableOf,
} from "../stage-commands.ts";
import { isInsidePath } from "../../../text/path.ts";

const EXTENSIONS = "/usr/local/lib/php/extensions";

/** PHP: Composer, Node and headers stay in the stage that builds; extensions and the application are copied. */
export const readPhp: ReadRecipe = (reading) => {
  const commands = commandsOf(reading);
  const install = commands.find(isInstall);
  const base = baseOf(reading);
  const { name } = imageParts(base.ref);
  if (!install || !brings(reading, name)) return null;
  const isOfficial = /(?:^|\/)(?:php|wordpress|drupal|composer)$/.test(name);
  const hasExtensions =
    isOfficial &&
    commands.some((command) =>
      isProgram(command, "docker-php-ext-install", "pecl", "install-php-extensions", "docker-php-ext-enable"),
    );
  // nothing is below the root but the project's own folder
  const root = projectOf(reading);
  if (root === "/") return { why: { id: "root-folder", detail: "" } };
  const isFirst = installsInProject(reading, isInstall) && canComeFirst(reading, isInstall);
  const isWithout = !commands.some((command) => isInstall(command) && hasArg(command, "--no-dev"));
  const leavesOut = isWithout && !mayNeedDevelopment(reading) && canRewrite(reading, isInstall);
  const given = install.args.map(({ text }) => text).filter((text) => text.startsWith("-"));
  const flags = leavesOut ? [...given, "--no-dev"] : given;
  const apart = [...new Set(["install", ...flags, "--no-scripts", "--no-autoloader"])].join(" ");
  const modules = needlessModules(reading, root);
  const program = install.nameWord.text === "php" ? "php composer.phar" : install.nameWord.text;
  return {
    ...PLAIN_RECIPE,
    ecosystem: "PHP",
    runtimeImage: name === "composer" ? "php:cli-alpine" : reading.image,
    installFirst: isFirst
      ? [
          "COPY composer.json composer.lock* ./",
          `RUN ${mountsOf(reading, isInstall)}${program} ${apart}`,
          ...nodeInstallFirst(reading),
        ]
      : null,
    isReplaced: (command) => isNodeInstall(command) && nodeInstallFirst(reading).length > 0,
    rewrite: (command, text) => {
      if (isFirst && isInstall(command)) return `${program} dump-autoload --optimize`;
      return leavesOut && isInstall(command) ? `${text} --no-dev` : null;
    },
    finish: modules.length === 0 ? [] : [`RUN rm -rf ${modules.join(" ")}`],
    runtimePackage: (one) => (/^php[\d.]*-(?:dev|pear)$/.test(one) ? "" : null),
    artifacts: distinct([
      ...(hasExtensions ? [EXTENSIONS, "/usr/local/etc/php/conf.d"].map((path) => ({ from: path, to: path })) : []),
      { from: root, to: root },
    ]),
    linked: hasExtensions ? [EXTENSIONS] : [],
    // it removes headers, and leaves the libraries in the stage that builds
    needsLibraries: commands.some((command) => isProgram(command, "install-php-extensions")),
    leftOut: [
      "composer",
      "headers",
      "build-tool",
      ...(leavesOut && !keepsModules(reading, root, modules) ? (["development-dependencies"] as const) : []),
    ],
  };
};

/** Packages of Node, with those for development, stay in what ships, since something may start Node there. */
function keepsModules(reading: StageReading, root: string, removed: readonly string[]): boolean {
  return removed.length === 0 && nodeInstalls(reading).some(({ folder }) => isInsidePath(folder, root));
}

/** The build, or the environment that the image starts in, may use packages that only development needs. */
function mayNeedDevelopment(reading: StageReading): boolean {
  const texts = reading.blocks.map(({ text }) => text);
  const environment = variableOf(reading, "APP_ENV");
  if (environment === undefined && texts.some((text) => /symfony|\bbin\/console\b/.test(text))) return true;
  if (environment !== undefined && !/^(?:prod|production|staging)$/.test(environment)) return true;
  if (startedTexts(reading).some((text) => STARTS_DEVELOPMENT.test(text))) return true;
  return commandsOf(reading).some(
    (command) =>
      /vendor\/bin\//.test(command.name) ||
      isProgram(command, "phpunit", "pest", "phpstan", "psalm", "php-cs-fixer") ||
      command.args.some(({ text }) => text.startsWith("vendor/bin/")) ||
      (isProgram(command, "composer") && hasArg(command, "run", "run-script", "exec", "test", "check")),
  );
}

/** A program out of a package, whatever that is for, or a script of Composer, in a command with its quotes and brackets. */
const STARTS_DEVELOPMENT =
  /\bvendor[/,"'\s]+bin\b|(?<![\w-])(?:phpunit|pest|phpstan|psalm|php-cs-fixer|composer(?:\.phar)?)(?![\w-])|\bartisan["',\s]+(?:test|dusk|pail)\b/;

/** `composer install`, under any of its names. */
function isInstall(command: ShellCommand): boolean {
  const words = command.args.filter(({ text }) => !text.startsWith("-")).map(({ text }) => text);
  const isPhp = isProgram(command, "php") && /composer(?:\.phar)?$/.test(words[0] ?? "");
  if (!isPhp && !isProgram(command, "composer", "composer.phar")) return false;
  return /^(?:install|i|update)$/.test(words[isPhp ? 1 : 0] ?? "");
}

/** The image has PHP, or the file installs it. */
function brings({ blocks }: StageReading, name: string): boolean {
  if (/(?:^|\/)(?:php|wordpress|drupal|composer)$|php/.test(name)) return true;
  return blocks.some(({ at, text }) => at.keyword === "run" && /\bphp[\d.]*(?:-(?:cli|fpm))?\b/.test(text));
}

function projectOf({ project, workdir, starts }: StageReading): string {
  if (project === "/" || isInsidePath(workdir, project)) return project === "/" ? workdir : project;
  return starts.some((word) => isInsidePath(word, workdir)) ? workdir : project;
}
