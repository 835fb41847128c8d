import type { Command } from "commander";
import { addBuildFlags } from "../add-build-flags.ts";
import type { BuildFlags } from "../input/build-options.ts";
import type { Finish, Io } from "../io.ts";
import type { ServeFlags } from "./run-serve.ts";

export function addServeCommand(program: Command, io: Io, finish: Finish): void {
  addPort(program.command("serve").description("Serve the page on this machine. It works offline.")).action(
    async (flags: ServeFlags) => {
      const { runServe } = await import("./run-serve.ts");
      finish(await runServe(flags, io));
    },
  );
}

export function addOpenCommand(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command("open")
    .description("Serve the page and open a Dockerfile in it.")
    .argument("[file]", "the Dockerfile", "Dockerfile")
    .option("--no-browser", "only print the address");
  addPort(addBuildFlags(command)).action(
    async (file: string, flags: ServeFlags & BuildFlags & { readonly browser?: boolean }) => {
      const { runOpen } = await import("./run-open.ts");
      finish(await runOpen(file, flags, io));
    },
  );
}

function addPort(command: Command): Command {
  return command.option("-p, --port <port>", "the port; 0 for any free port (7575 by default)");
}
