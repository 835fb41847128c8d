import type { Command } from "../../parse/command.ts";
import type { ParsedStages } from "../../parse/parse-stages.ts";
import type { Instruction } from "../../parse/syntax.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import { type HadolintConfig, readHadolintConfig } from "../hadolint-config.ts";
import type { LintInput } from "../lint-input.ts";
import type { CheckWarning } from "../run-checks.ts";
import { groupBy } from "../../text/group-by.ts";
import { InstructionFacts } from "../../source/instruction-facts.ts";

/** A shell command and the instruction it is in. */
export interface CommandFacts {
  readonly at: InstructionFacts;
  readonly command: ShellCommand;
}

/** A stage, or what is before the first FROM. */
export interface StageFacts {
  /** Index in `parsed.stages`; -1 for what is before the first FROM. */
  readonly index: number;
  /** Its FROM; null before the first. */
  readonly from: InstructionFacts | null;
  /** What follows the FROM, triggers unwrapped. */
  readonly instructions: readonly InstructionFacts[];
}

/** Everything that rules ask of one text: each fact is worked out once, when a rule first asks for it. */
export class Facts {
  readonly input: LintInput;
  /** Every sound instruction in order, triggers unwrapped. */
  readonly instructions: readonly InstructionFacts[];
  readonly stages: readonly StageFacts[];
  readonly config: HadolintConfig;
  /** For `memoize`: each fact has its own place. */
  readonly memoized: unknown[] = [];
  private readonly byKeyword: ReadonlyMap<string, readonly InstructionFacts[]>;
  private byCommand: ReadonlyMap<string, readonly CommandFacts[]> | undefined;
  private byCheck: ReadonlyMap<string, readonly CheckWarning[]> | undefined;
  private byWarned: ReadonlyMap<number, readonly CheckWarning[]> | undefined;
  private shipping: ReadonlySet<number> | undefined;
  private built: ReadonlySet<number> | undefined;

  constructor(input: LintInput) {
    this.input = input;
    this.config = readHadolintConfig(input.hadolint);
    this.instructions = this.wrapInstructions();
    this.stages = groupByStage(this.instructions);
    this.byKeyword = groupBy(this.instructions, ({ keyword }) => keyword);
  }

  /** The instructions of a keyword (lower case) in order, those that ONBUILD wraps among them. */
  of(keyword: string): readonly InstructionFacts[] {
    return this.byKeyword.get(keyword) ?? [];
  }

  /** The calls of a program in all RUNs, in order. */
  commands(name: string): readonly CommandFacts[] {
    this.byCommand ??= groupBy(this.allActions(), ({ command }) => command.name);
    return this.byCommand.get(name) ?? [];
  }

  /** What BuildKit's check of that id says. */
  warnings(id: string): readonly CheckWarning[] {
    this.byCheck ??= groupBy(this.input.checkWarnings, ({ rule }) => rule);
    return this.byCheck.get(id) ?? [];
  }

  /** What BuildKit's checks say of an instruction, by its index. */
  warningsAt(index: number): readonly CheckWarning[] {
    this.byWarned ??= groupBy(this.input.checkWarnings, ({ instruction }) => instruction);
    return this.byWarned.get(index) ?? [];
  }

  /** The layers of this stage are in the image of the target; true as long as nothing is known of a target. */
  ships(stage: number): boolean {
    const { build } = this.input;
    if (!build || stage < 0 || build.stage < 0) return true;
    this.shipping ??= new Set(build.ships);
    return this.shipping.has(stage);
  }

  /** The target needs this stage; true as long as nothing is known of a target. */
  isBuilt(stage: number): boolean {
    const { build } = this.input;
    if (!build || stage < 0 || build.stage < 0) return true;
    this.built ??= new Set(build.reaches);
    return this.built.has(stage);
  }

  private wrapInstructions(): InstructionFacts[] {
    const { file, parsed, text } = this.input;
    const stageOf = new Map<Instruction, number>();
    for (const [index, stage] of parsed.stages.entries()) stageOf.set(stage.from.instruction, index);
    const commands = commandsOf(parsed);
    let stage = -1;
    return file.instructions.map((holder) => {
      // what follows a FROM that is refused belongs to no stage
      stage = stageOf.get(holder) ?? (holder.keyword === "from" ? -1 : stage);
      const { child } = holder;
      return child
        ? new InstructionFacts(text, file.escape, holder, child, stage)
        : new InstructionFacts(text, file.escape, holder, holder, stage, commands.get(holder));
    });
  }

  private *allActions(): Iterable<CommandFacts> {
    for (const at of this.of("run")) for (const command of at.script.commands) yield { at, command };
  }
}

/** What the instructions say, where BuildKit doesn't refuse them. */
function commandsOf({ metaArgs, stages }: ParsedStages): ReadonlyMap<Instruction, Command> {
  const commands = new Map<Instruction, Command>();
  for (const command of metaArgs) commands.set(command.instruction, command);
  for (const { from, commands: own } of stages) {
    commands.set(from.instruction, from);
    for (const command of own) commands.set(command.instruction, command);
  }
  return commands;
}

function groupByStage(instructions: readonly InstructionFacts[]): StageFacts[] {
  const stages: { index: number; from: InstructionFacts | null; instructions: InstructionFacts[] }[] = [];
  for (const instruction of instructions) {
    if (instruction.keyword === "from" && !instruction.isTrigger) {
      stages.push({ index: instruction.stage, from: instruction, instructions: [] });
      continue;
    }
    if (stages.length === 0) stages.push({ index: -1, from: null, instructions: [] });
    stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}
