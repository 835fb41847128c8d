import type { ShellCommand } from "../../../shell/script/script.ts";
import { plainArgs } from "../../../shell/script/shell-args.ts";
import { isGlobal, NODE_VALUED_FLAGS } from "../../../shell/tool-installs.ts";
import { isProgram } from "../stage-commands.ts";

/** A package manager of Node. */
export type Manager = "npm" | "yarn" | "pnpm" | "bun";

export const MANAGERS = ["npm", "yarn", "pnpm", "bun"] as const;

/** The packages that a global installation names, with their versions; [] for every other command. */
export function globalPackages(command: ShellCommand): readonly string[] {
  if (!isProgram(command, ...MANAGERS) || !isGlobal(command)) return [];
  const words = plainArgs(command, NODE_VALUED_FLAGS).map(({ text }) => text);
  return words.filter((word) => !/^(?:install|i|add|global)$/.test(word));
}

/** `@angular/cli@17` without the version. */
export function withoutVersion(name: string): string {
  return name.replace(/(?<=.)@[\w.^~-]+$/, "");
}
