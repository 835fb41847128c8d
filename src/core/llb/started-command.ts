import type { ImageConfig } from "./image-config.ts";

/**
 * What takes a shell's arguments in its script: a parameter by number or as a whole, the commands that go through them,
 * and a file that is read into the script, which may do either.
 */
const USES_ARGUMENTS = [
  /\$(?:[@*#0-9]|\{[!#]?[@*#0-9])/,
  /(?:^|[\s;&|({])(?:getopts|shift|source|\.)(?:[\s;]|$)/,
  /(?:^|[\s;&|({])for\s+\w+\s*(?:;|\sdo\s)/,
];

const SHELL = /(?:^|\/)(?:ba|da|a|z|k|mk)?sh$/;

/** A last flag such as `-c`, `-ec`, or `-lc`, after which a shell reads a script. */
const SCRIPT_FLAG = /^-[a-z]*c$/;

/** Whether a script takes, or may take, what follows it in the command line of its shell. */
function takesArguments(script: string): boolean {
  return USES_ARGUMENTS.some((pattern) => pattern.test(script));
}

/** Whether ENTRYPOINT is in shell form, so that its shell ignores CMD. PowerShell and cmd add CMD to their scripts. */
export function isEntrypointShell({ entrypoint }: Pick<ImageConfig, "entrypoint">): boolean {
  const flag = entrypoint.findIndex((word) => SCRIPT_FLAG.test(word));
  const script = entrypoint[flag + 1];
  if (flag < 1 || script === undefined || flag + 2 < entrypoint.length) return false;
  return SHELL.test(entrypoint[0] ?? "") && !takesArguments(script);
}

/** What a container of an image starts: ENTRYPOINT with CMD as its arguments. */
export function startedCommand(config: Pick<ImageConfig, "entrypoint" | "cmd">): readonly string[] {
  return isEntrypointShell(config) ? config.entrypoint : [...config.entrypoint, ...config.cmd];
}
