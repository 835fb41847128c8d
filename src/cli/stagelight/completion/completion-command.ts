import { Argument, type Command } from "commander";
import type { Finish, Io } from "../io.ts";
import { SHELLS, type Shell } from "./shells.ts";

export function addCompletionCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command("completion")
    .description("Print a script that completes commands and options in a shell.")
    .addArgument(new Argument("<shell>", "which shell").choices(SHELLS))
    .action(async (shell: Shell) => {
      const { completionScript } = await import("./completion-script.ts");
      io.out(completionScript(shell, program));
      finish(0);
    });
}
