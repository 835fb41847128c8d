import { basePath } from "../text/path.ts";
import type { ShellCommand } from "./script/script.ts";
import { hasArg, hasFlag } from "./script/shell-args.ts";

/** Flags of package managers for Node that take the next word, without dashes. */
export const NODE_VALUED_FLAGS = [
  "prefix",
  "C",
  "cwd",
  "dir",
  "registry",
  "network-timeout",
  "cache",
  "filter",
  "network-concurrency",
];

/** Whether a command of a package manager for Node is about the whole image, and not about a project. */
export function isGlobal(command: ShellCommand): boolean {
  return hasFlag(command, "g", "global") || hasArg(command, "--location=global", "global");
}

/** Whether a command installs a tool for the whole image by its name, out of a registry: no file decides about it. */
export function installsTool(command: ShellCommand): boolean {
  const words = command.args.map(({ text }) => text);
  const [verb] = words;
  const named = words.filter((word) => !word.startsWith("-"));
  if (named.some((word) => /^[./~]|\.(?:tgz|gem|tar\.gz)$/.test(word))) return false;
  switch (basePath(command.name)) {
    case "npm":
    case "yarn":
    case "pnpm":
    case "bun":
      return isGlobal(command) && named.some((word) => /^(?:install|i|add)$/.test(word)) && named.length > 1;
    case "corepack":
      return verb === "enable" || (verb === "prepare" && named.length > 1);
    case "docker-php-ext-install":
    case "docker-php-ext-configure":
    case "docker-php-ext-enable":
      return true;
    case "gem":
    case "pecl":
      return verb === "install" && named.length > 1;
    case "go":
      return verb === "install" && named.slice(1).every((word) => word.includes("@"));
    case "cargo":
      return verb === "install" && !words.includes("--path") && named.length > 1;
    default:
      return false;
  }
}
