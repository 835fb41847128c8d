import type { ShellCommand } from "../../../shell/script/script.ts";
import { takesWholeContext } from "../context-copies.ts";
import type { StageReading } from "../read-stage.ts";
import { readChain, writeRun } from "../shell-chain.ts";
import { expanded } from "../stage-commands.ts";

/** Installations that are done before the sources are copied. */
export interface MovedInstalls {
  /** RUN instructions. */
  readonly lines: readonly string[];
  readonly commands: ReadonlySet<ShellCommand>;
}

/**
 * The commands behind a copy of the whole project that `isMovable` says yes to, each written as `rewrite` has it. Where
 * they make an environment, they call its programs by their path: it is set as PATH only later.
 */
export function movedInstalls(
  reading: StageReading,
  isMovable: (command: ShellCommand) => boolean,
  rewrite: (command: ShellCommand, text: string) => string,
): MovedInstalls {
  const { blocks } = reading;
  const later = blocks.slice(blocks.findIndex(({ at }) => takesWholeContext(at)) + 1);
  const commands = new Set<ShellCommand>();
  const lines: string[] = [];
  let environment = "";
  for (const { at } of later) {
    const links =
      at.keyword === "run"
        ? (readChain(at) ?? []).filter(
            ({ commands: [command, ...others] }) => command && others.length === 0 && isMovable(command),
          )
        : [];
    const texts = links.map(({ command, text }) => {
      commands.add(command);
      const made = command.args.findIndex((word) => word.text === "venv" || word.text === "virtualenv");
      if (made >= 0) {
        environment = expanded(reading, command.args.at(-1)?.text ?? "");
        return expanded(reading, text);
      }
      const own = rewrite(command, text);
      return environment === "" || command.name.includes("/") ? own : `${environment}/bin/${own}`;
    });
    if (texts.length > 0) lines.push(...writeRun(at, texts).split("\n"));
  }
  return { lines, commands };
}
