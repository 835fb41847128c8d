import type { ImageConfig } from "./image-config.ts";

/** Parameters of a shell's script: only with these does it take anything from CMD. */
const PARAMETER = /\$(?:[@*#0-9]|\{[@*#0-9])/;

/** Whether a script takes what follows it in the command line of its shell. */
export function takesArguments(script: string): boolean {
  return PARAMETER.test(script);
}

/** Whether ENTRYPOINT is in shell form, so that its shell ignores CMD. */
export function isEntrypointShell({ entrypoint }: Pick<ImageConfig, "entrypoint">): boolean {
  const [shell = "", flag, script, ...others] = entrypoint;
  const isShell = /^(?:\/usr)?\/bin\/(?:ba|da|a|z)?sh$/.test(shell) && flag === "-c";
  return isShell && script !== undefined && others.length === 0 && !takesArguments(script);
}

/** What a container of an image starts: ENTRYPOINT with CMD as its arguments. */
export function startedCommand(config: Pick<ImageConfig, "entrypoint" | "cmd">): readonly string[] {
  return isEntrypointShell(config) ? config.entrypoint : [...config.entrypoint, ...config.cmd];
}
