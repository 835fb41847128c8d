import type { Command } from "commander";
import { collect } from "../add-build-flags.ts";
import type { Finish, Io } from "../io.ts";
import type { BakeFlags } from "./run-bake.ts";

export function addBakeCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command("bake")
    .description("Print what `docker buildx bake --print` prints: the targets of bake and Compose files, resolved.")
    .argument("[targets...]", "targets or groups (`default` if none are named)")
    .option("-f, --file <file>", "a bake or Compose file; repeatable", collect)
    .option("--set <override>", "as in buildx: TARGET.KEY=VALUE; repeatable", collect)
    .option("--var <name=value>", "the value of a variable; repeatable", collect)
    .action(async (targets: readonly string[], flags: BakeFlags) => {
      const { runBake } = await import("./run-bake.ts");
      finish(await runBake(targets, flags, io));
    });
}
