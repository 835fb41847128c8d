import { type Command, Option } from "commander";
import { addBuildFlags } from "../add-build-flags.ts";
import type { Finish, Io } from "../io.ts";
import type { ContextFlags } from "./run-context.ts";

export function addContextCommand(program: Command, io: Io, finish: Finish): void {
  addBuildFlags(
    program
      .command("context")
      .description("Show what is in a build context, what is sent, and which files each COPY and ADD takes.")
      .argument("[dir]", "the build context", "."),
  )
    .option("-f, --file <dockerfile>", "the Dockerfile (DIR/Dockerfile by default)")
    .addOption(new Option("--format <format>", "output format").choices(["text", "json"]).default("text"))
    .action(async (folder: string, flags: ContextFlags, command: Command) => {
      const { runContext } = await import("./run-context.ts");
      finish(await runContext(folder, { ...flags, color: command.optsWithGlobals()["color"] !== false }, io));
    });
}
