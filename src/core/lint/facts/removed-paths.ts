import { isInsidePath, joinPath } from "../../text/path.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import { plainArgs } from "../../shell/script/shell-args.ts";

/** The absolute paths that a command removes, or empties: `rm -rf /a/*`, `find /a -delete`. The home directory is root's. */
export function removedPaths(command: ShellCommand): string[] {
  if (command.name === "rm") return plainArgs(command).flatMap(({ text }) => toPath(text));
  if (command.name !== "find" || !command.args.some(isRemoval)) return [];
  const [start] = command.args;
  return start ? toPath(start.text) : [];
}

function isRemoval(
  { text }: { readonly text: string },
  index: number,
  args: readonly { readonly text: string }[],
): boolean {
  return text === "-delete" || (/^-exec(?:dir)?$/.test(text) && args[index + 1]?.text === "rm");
}

/** The command removes the directory, one above it, or everything that is in it. */
export function removesDirectory(command: ShellCommand, directory: string): boolean {
  return removedPaths(command).some((path) => isInsidePath(directory, path));
}

function toPath(written: string): string[] {
  const path = written.replace(/^(?:~|\$\{?HOME\}?)(?=\/|$)/, "/root").replace(/\/(?:\*|\.\[!\.\]\*)$/, "");
  return path.startsWith("/") && !/[*?[$]/.test(path) ? [joinPath(path)] : [];
}
