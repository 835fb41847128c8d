import { type Command, Option } from "commander";
import { addBuildFlags } from "../add-build-flags.ts";
import type { Finish, Io } from "../io.ts";
import { DIFF_FORMATS } from "./write-difference.ts";
import type { DiffFlags } from "./run-diff.ts";

export function addDiffCommand(program: Command, io: Io, finish: Finish): void {
  addBuildFlags(
    program
      .command("diff")
      .description("Show what a change does: to stages, dependencies, the image, and the cache.")
      .argument("<old>", "the earlier Dockerfile, for example git:HEAD:Dockerfile")
      .argument("<new>", "the later Dockerfile"),
  )
    .addOption(new Option("-f, --format <format>", "output format").choices(DIFF_FORMATS).default("text"))
    .option("--exit-code", "exit with 1 if the builds differ")
    .action(async (before: string, after: string, flags: DiffFlags, command: Command) => {
      const { runDiff } = await import("./run-diff.ts");
      finish(await runDiff(before, after, { ...flags, color: command.optsWithGlobals()["color"] !== false }, io));
    });
}
