import { type Command, Option } from "commander";
import { addBuildFlags } from "../add-build-flags.ts";
import type { Finish, Io } from "../io.ts";
import { CHECK_FORMATS } from "./check-formats.ts";
import { FAIL_LEVELS } from "./fail-level.ts";
import type { CheckFlags } from "./run-check.ts";

export function addCheckCommand(program: Command, io: Io, finish: Finish): void {
  addBuildFlags(
    program
      .command("check")
      .description("Report the problems of Dockerfiles: BuildKit's checks, hadolint's rules, and Stagelight's own.")
      .argument("[files...]", "paths, globs, or - for standard input (Dockerfile by default)"),
  )
    .addOption(new Option("-f, --format <format>", "output format").choices(CHECK_FORMATS).default("text"))
    .option("--fix", "apply the safe fixes, then report what is left")
    .addOption(
      new Option("--fail-on <level>", "the lowest severity that makes the exit code 1 (warning by default)").choices(
        FAIL_LEVELS,
      ),
    )
    .option("--config <file>", "hadolint's configuration (.hadolint.yaml of this directory by default)")
    .option("--no-config", "don't read a hadolint configuration")
    .option("--all-rules", "also run rules that are off unless a configuration turns them on")
    .option("-o, --output <out>", "write to a file instead of standard output")
    .option("--timing", "list the three slowest files on standard error")
    .action(async (files: readonly string[], flags: CheckFlags, command: Command) => {
      const { runCheck } = await import("./run-check.ts");
      finish(await runCheck(files, { ...flags, color: command.optsWithGlobals()["color"] !== false }, io));
    });
}
