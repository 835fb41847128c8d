import type { StageBuild } from "../stage-build.ts";

/** A command line in shell form with the shell of the stage in front; as `withShell`. */
export function withShell({ config, imageOs }: StageBuild, args: readonly string[]): readonly string[] {
  const line = args.length === 1 ? (args[0] ?? "") : args.join(" ");
  if (config.shell.length > 0) return [...config.shell, line];
  return imageOs === "windows" ? ["cmd", "/S", "/C", line] : ["/bin/sh", "-c", line];
}
