import type { ShellCommand } from "../../../shell/script/script.ts";
import { baseOf } from "../base-of.ts";
import { PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import { imageParts, slimVariant } from "../runtime-image.ts";
import { isInstall as isNodeInstall, nodeInstallFirst } from "./node.ts";
import { commandsOf, copiesSourcesFirst, isProgram } from "../stage-commands.ts";

/** Ruby: gems are compiled in one stage; the slim image has them and the application. */
export const readRuby: ReadRecipe = (reading) => {
  const isInstall = (command: ShellCommand): boolean =>
    isProgram(command, "bundle") && (command.args.length === 0 || command.args[0]?.text === "install");
  const install = commandsOf(reading).find(isInstall);
  if (!install || imageParts(baseOf(reading).ref).name !== "ruby") return null;
  if (reading.workdir === "/") return { why: { id: "root-folder", detail: "" } };
  return {
    ...PLAIN_RECIPE,
    ecosystem: "Ruby",
    runtimeImage: slimVariant(baseOf(reading)),
    installFirst: copiesSourcesFirst(reading, isInstall)
      ? [
          "COPY Gemfile Gemfile.lock* ./",
          `RUN ${["bundle", ...install.args.map(({ text }) => text)].join(" ").trim()}`,
          ...nodeInstallFirst(reading),
        ]
      : null,
    isReplaced: (command) => isInstall(command) || isNodeInstall(command),
    artifacts: [
      { from: "/usr/local/bundle", to: "/usr/local/bundle" },
      { from: reading.workdir, to: reading.workdir },
    ],
    leftOut: ["compiler", "headers", "build-tool"],
  };
};
