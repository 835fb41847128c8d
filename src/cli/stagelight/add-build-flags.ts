import type { Command } from "commander";

/** Adds the options that say how a Dockerfile is built. */
export function addBuildFlags(command: Command): Command {
  return command
    .option("-t, --target <stage>", "the stage to build (the last one by default)")
    .option("--platform <list>", "the platform, or several separated by commas")
    .option("--build-platform <platform>", "the platform that builds (linux/amd64 by default)")
    .option("--build-arg <name=value>", "a build argument; repeatable", collect)
    .option("--build-context <name=value>", "a named context; repeatable", collect);
}

/** For options that can be given several times. */
export function collect(value: string, known: readonly string[] = []): readonly string[] {
  return [...known, value];
}
