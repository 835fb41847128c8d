import { hasArg } from "./script/shell-args.ts";
import type { ShellCommand } from "./script/script.ts";

/** Programs that may work on workspaces of Node. */
export const WORKSPACE_TOOLS = ["npm", "yarn", "pnpm", "bun", "npx", "lerna", "turbo", "nx"] as const;

/** Whether a command works on workspaces of a Node project: each has its own manifest, in a folder that only the sources name. */
export function usesWorkspaces(command: ShellCommand): boolean {
  const name = command.name.slice(command.name.lastIndexOf("/") + 1);
  if (/^(?:lerna|turbo|nx)$/.test(name)) return true;
  if (name === "npx") return hasArg(command, "lerna", "turbo", "nx");
  return (
    /^(?:npm|yarn|pnpm|bun)$/.test(name) &&
    command.args.some(({ text }) => /^(?:-w|-r|--recursive|--workspaces?|--filter|workspaces?)(?:=|$)/.test(text))
  );
}
