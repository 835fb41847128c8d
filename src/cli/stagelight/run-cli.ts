import { CommanderError } from "commander";
import { CommandFailure } from "./command-failure.ts";
import type { ExitCode, Io } from "./io.ts";
import { buildProgram } from "./program.ts";

/** Runs the command line with these arguments; the exit code. Never rejects. */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  if (args.length === 0) {
    io.err("stagelight: name a command, for example `stagelight graph`; `stagelight --help` lists the commands.\n");
    return 2;
  }
  let code: ExitCode = 0;
  const program = buildProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.err(`stagelight: ${describe(error, io)}\n`);
    return 2;
  }
}

/** One sentence; with STAGELIGHT_DEBUG the stack of what is our own mistake. */
function describe(error: unknown, { env }: Io): string {
  if (error instanceof CommandFailure) return error.message;
  if (env["STAGELIGHT_DEBUG"] && error instanceof Error) return error.stack ?? error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Something went wrong inside Stagelight: ${message.split("\n", 1)[0] ?? ""} (STAGELIGHT_DEBUG=1 shows where).`;
}
