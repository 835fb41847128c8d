import type { StageBuild } from "./stage-build.ts";

/** A command line in shell form with the shell of the stage in front; as `withShell`. */
export function withShell({ config, imageOs }: StageBuild, args: readonly string[]): readonly string[] {
  const standard = imageOs === "windows" ? ["cmd", "/S", "/C"] : ["/bin/sh", "-c"];
  return [...(config.shell.length > 0 ? config.shell : standard), args.join(" ")];
}
