import type { DockerfileSyntax, Instruction } from "../../../parse/syntax.ts";
import type { ParsedStages } from "../../../parse/parse-stages.ts";
import type { LlbConversion } from "../../../llb/convert.ts";
import type { DispatchedCommand } from "../../../llb/dispatch/dispatched-command.ts";
import type { LineRange } from "../../../text/range.ts";

/** What BuildKit's checks look at. */
export interface CheckFacts {
  readonly file: DockerfileSyntax;
  readonly parsed: ParsedStages;
  /** Null where the instructions are not sound, so that no conversion took place. */
  readonly conversion: LlbConversion | null;
}

/** When BuildKit comes on a finding: at which command it carries out, and how far into that. */
export interface Turn {
  readonly command: number;
  readonly step: number;
}

/** A finding before it is known whether the check is on there. */
export interface CheckFinding {
  readonly message: string;
  readonly lines: LineRange;
  /** Comments that can turn the check off here; none for what concerns the file. */
  readonly comments: readonly string[];
  /** `Instruction.index`, -1 if there is none. */
  readonly instruction: number;
  /** Only what is found while commands are carried out has one; the rest is found line by line. */
  readonly turn?: Turn;
}

/** One of BuildKit's checks, under its own name and with its own message. */
export interface CheckRule {
  readonly id: string;
  readonly isExperimental?: boolean;
  readonly find: (facts: CheckFacts) => readonly CheckFinding[];
}

/** A finding at an instruction, whose comments count. */
export function atInstruction({ lines, comments, index }: Instruction, message: string): CheckFinding {
  return { message, lines, comments, instruction: index };
}

/** A finding at an instruction that comments above it do not turn off. */
export function atFile({ lines, index }: Instruction, message: string): CheckFinding {
  return { message, lines, comments: [], instruction: index };
}

/** A finding at a command that was carried out. */
export function atDispatched(
  { command, lines, position }: DispatchedCommand,
  message: string,
  step: number,
): CheckFinding {
  const { comments, index } = command.instruction;
  return { message, lines, comments, instruction: index, turn: { command: position, step } };
}

/** The instructions that BuildKit looked at before a mistake ended it. */
export function seenInstructions({ file, parsed }: CheckFacts): readonly Instruction[] {
  return parsed.seen === file.instructions.length ? file.instructions : file.instructions.slice(0, parsed.seen);
}
