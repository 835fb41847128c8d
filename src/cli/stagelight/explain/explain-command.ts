import type { Command } from "commander";
import { addBuildFlags } from "../add-build-flags.ts";
import type { BuildFlags } from "../input/build-options.ts";
import type { Finish, Io } from "../io.ts";

export function addExplainCommand(program: Command, io: Io, finish: Finish): void {
  addBuildFlags(
    program
      .command("explain")
      .description("Explain in words what a Dockerfile, or one line of it, does in this build.")
      .argument("[file[:line]]", "the Dockerfile, and a line of it", "Dockerfile"),
  ).action(async (place: string, flags: BuildFlags, command: Command) => {
    const { runExplain } = await import("./run-explain.ts");
    finish(await runExplain(place, { ...flags, color: command.optsWithGlobals()["color"] !== false }, io));
  });
}
