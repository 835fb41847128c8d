import type { BuildError } from "../text/build-error.ts";
import type { Command, CommandOf } from "./command.ts";
import { parseCommand } from "./parse-command.ts";
import { linesBetween } from "./parse.ts";
import { suggest } from "../text/suggest.ts";
import type { DockerfileSyntax, Instruction, SyntaxError } from "./syntax.ts";

/** A FROM and the commands behind it. */
export interface ParsedStage {
  readonly from: CommandOf<"from">;
  readonly commands: readonly Command[];
}

export interface ParsedStages {
  readonly stages: readonly ParsedStage[];
  /** The ARGs before the first FROM. */
  readonly metaArgs: readonly CommandOf<"arg">[];
  /** What BuildKit refuses; those instructions are left out. The first is BuildKit's own. */
  readonly errors: readonly SyntaxError[];
  /** How many instructions BuildKit has looked at: all, or those up to the first mistake and it. */
  readonly seen: number;
}

/** More of either would cost seconds and hundreds of megabytes, and no build has a hundredth of it. */
const MAX_INSTRUCTIONS = 100_000;
const MAX_ERRORS = 10_000;

/**
 * Sorts the instructions into stages; as BuildKit's `instructions.Parse`, but going on behind a mistake. What is too
 * much ends it with an error at the instruction.
 */
export function parseStages(file: DockerfileSyntax): ParsedStages {
  const froms: StageStart[] = [];
  const commands: Command[] = [];
  const metaArgs: CommandOf<"arg">[] = [];
  const errors: SyntaxError[] = [];
  let seen = 0;
  // what follows belongs to a stage whose FROM is refused: to say so of every line would hide the mistake
  let isFromMissing = false;
  for (const instruction of file.instructions) {
    if (errors.length === 0) seen++;
    const tooMuch = whatIsTooMuch(instruction.index, errors.length);
    if (tooMuch !== "") {
      errors.push(toSyntaxError(`too much to work out here: ${tooMuch}`, instruction));
      break;
    }
    const parsed = parseCommand(instruction);
    if (!parsed.ok) {
      isFromMissing ||= isMeantAsFrom(instruction, froms.length === 0);
      const message = `dockerfile parse error on line ${instruction.lines.first}: ${parsed.message}`;
      errors.push(toSyntaxError(message, instruction));
      continue;
    }
    const command = parsed.value;
    if (command.kind === "from") {
      froms.push({ from: command, first: commands.length });
      isFromMissing = false;
    } else if (isFromMissing) continue;
    else if (froms.length > 0) commands.push(command);
    else if (command.kind === "arg") metaArgs.push(command);
    else errors.push(toSyntaxError("no build stage in current context", instruction));
  }
  const stages = froms.map(({ from, first }, stage) => ({
    from,
    commands: commands.slice(first, froms[stage + 1]?.first),
  }));
  return { stages, metaArgs, errors, seen };
}

function whatIsTooMuch(instructions: number, errors: number): string {
  if (instructions >= MAX_INSTRUCTIONS) return `more than ${MAX_INSTRUCTIONS.toLocaleString("en-US")} instructions`;
  return errors >= MAX_ERRORS ? `more than ${MAX_ERRORS.toLocaleString("en-US")} instructions with a mistake` : "";
}

/** A FROM that is refused, or a first instruction that looks like a misspelled one. */
function isMeantAsFrom({ keyword }: Instruction, isFirst: boolean): boolean {
  return keyword === "from" || (isFirst && suggest(keyword, FROM) !== "");
}

const FROM = ["from"];

interface StageStart {
  readonly from: CommandOf<"from">;
  /** Which of all commands is its first. */
  readonly first: number;
}

function toSyntaxError(message: string, instruction: Instruction): SyntaxError {
  const { first, last } = instruction.lines;
  const error: BuildError = { message, lines: linesBetween(first, last) };
  return { error, range: instruction.range };
}
