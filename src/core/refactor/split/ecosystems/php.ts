import type { ShellCommand } from "../../../shell/script/script.ts";
import { baseOf } from "../base-of.ts";
import { PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import { imageParts } from "../runtime-image.ts";
import { isInstall as isNodeInstall, nodeInstallFirst } from "./node.ts";
import { commandsOf, copiesSourcesFirst, isProgram } from "../stage-commands.ts";

/** PHP: Composer, Node and headers stay in the stage that builds; extensions and the application are copied. */
export const readPhp: ReadRecipe = (reading) => {
  const commands = commandsOf(reading);
  const isInstall = (command: ShellCommand): boolean =>
    isProgram(command, "composer", "composer.phar") &&
    /^(?:install|i)$/.test(command.args.find(({ text }) => !text.startsWith("-"))?.text ?? "");
  const install = commands.find(isInstall);
  if (imageParts(baseOf(reading).ref).name !== "php" || !install) return null;
  if (reading.workdir === "/") return { why: { id: "root-folder", detail: "" } };
  const hasExtensions = commands.some((command) =>
    isProgram(command, "docker-php-ext-install", "pecl", "install-php-extensions"),
  );
  const flags = install.args.map(({ text }) => text).filter((text) => text.startsWith("-"));
  const apart = [...new Set(["install", ...flags, "--no-scripts", "--no-autoloader"])].join(" ");
  return {
    ...PLAIN_RECIPE,
    ecosystem: "PHP",
    runtimeImage: reading.image,
    installFirst: copiesSourcesFirst(reading, isInstall)
      ? ["COPY composer.json composer.lock* ./", `RUN composer ${apart}`, ...nodeInstallFirst(reading)]
      : null,
    isReplaced: isNodeInstall,
    rewrite: (command) =>
      isInstall(command) && copiesSourcesFirst(reading, isInstall) ? "composer dump-autoload --optimize" : null,
    artifacts: [
      ...(hasExtensions
        ? ["/usr/local/lib/php/extensions", "/usr/local/etc/php/conf.d"].map((path) => ({ from: path, to: path }))
        : []),
      { from: reading.workdir, to: reading.workdir },
    ],
    leftOut: ["composer", "headers", "build-tool"],
  };
};
