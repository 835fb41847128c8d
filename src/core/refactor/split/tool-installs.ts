import { isGlobal } from "./ecosystems/node-installs.ts";
import { PACKAGE_MANAGERS } from "./run-kinds.ts";
import type { LinkKind } from "./run-kinds.ts";
import type { ChainLink } from "./shell-chain.ts";
import { isProgram } from "./stage-commands.ts";
import type { ShellCommand } from "../../shell/script/script.ts";

/** Whether a part of a RUN installs something for the whole image that no file of the project decides about. */
export function installsForImage({ commands, text }: ChainLink, kind: LinkKind): boolean {
  // a package may be a file that was copied
  if (kind === "packages") return !/(?:^|\s)\.{0,2}\/\S+\.(?:deb|rpm|apk)\b/.test(text) && commands.every(isSystem);
  return kind === "repository" || commands.some(isToolInstall);
}

function isSystem(command: ShellCommand): boolean {
  return isProgram(command, ...PACKAGE_MANAGERS, "rm", "yes", "echo", "true");
}

function isToolInstall(command: ShellCommand): boolean {
  const words = command.args.map(({ text }) => text);
  if (isProgram(command, "npm", "yarn", "pnpm", "bun"))
    return isGlobal(command) && words.some((word) => /^(?:install|i|add)$/.test(word));
  if (
    isProgram(
      command,
      "corepack",
      "docker-php-ext-install",
      "docker-php-ext-configure",
      "docker-php-ext-enable",
      "pecl",
      "rustup",
    )
  )
    return true;
  if (isProgram(command, "gem")) return words[0] === "install" && !words.some((word) => word.endsWith(".gem"));
  if (isProgram(command, "go")) return words[0] === "install" && words.some((word) => word.includes("@"));
  return (
    isProgram(command, "cargo") && words[0] === "install" && !words.some((word) => word === "--path" || word === ".")
  );
}
