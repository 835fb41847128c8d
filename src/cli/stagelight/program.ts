import { Command, Option } from "commander";
import { addBakeCommand } from "./bake/bake-command.ts";
import { addCheckCommand } from "./check/check-command.ts";
import { addCompletionCommand } from "./completion/completion-command.ts";
import { addContextCommand } from "./context/context-command.ts";
import { addDiffCommand } from "./diff/diff-command.ts";
import { addExplainCommand } from "./explain/explain-command.ts";
import { addGraphCommand } from "./graph/graph-command.ts";
import type { Finish, Io } from "./io.ts";
import { addLinkCommand } from "./link/link-command.ts";
import { addOpenCommand, addServeCommand } from "./page/page-commands.ts";
import { packageVersion } from "./package-root.ts";
import { addRecordCommand } from "./record/record-command.ts";

const AFTER_HELP = `
FILE is a path (Dockerfile by default), - for standard input, or git:REF:PATH.

Exit codes: 0 all is well; 1 something was found (problems, differences, an
outdated file); 2 the command couldn't run.

Nothing is sent anywhere: no command uses the network.`;

/** The commands, their arguments and options. */
export function buildProgram(io: Io, finish: Finish): Command {
  const program = new Command("stagelight")
    .description("See what your Dockerfile really builds.")
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .addOption(new Option("--no-color", "never use colors (as NO_COLOR does)"))
    .showSuggestionAfterError(true)
    .addHelpText("after", AFTER_HELP)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (message, write) => write(oneSentence(message)),
    });
  const commands = [
    addGraphCommand,
    addCheckCommand,
    addDiffCommand,
    addExplainCommand,
    addBakeCommand,
    addRecordCommand,
    addContextCommand,
    addLinkCommand,
    addOpenCommand,
    addServeCommand,
    addCompletionCommand,
  ];
  for (const add of commands) add(program, io, finish);
  for (const command of program.commands) command.helpOption("-h, --help", "print help");
  return program;
}

/** "error: unknown option '--x'\n(Did you mean --y?)" as one sentence in our words. */
function oneSentence(message: string): string {
  const [first = "", hint = ""] = message.trim().split("\n");
  const text = first.replace(/^error: /, "").replace(/\.$/, "");
  const suggestion = /^\(Did you mean (.*)\?\)$/.exec(hint)?.[1];
  return `stagelight: ${text}${suggestion === undefined ? "." : `; did you mean ${suggestion}?`}\n`;
}
