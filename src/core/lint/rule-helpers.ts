import type { ShellCommand } from "../shell/script/script.ts";
import type { TextRange } from "../text/range.ts";
import type { Facts, StageFacts } from "./facts/facts.ts";
import type { InstructionFacts } from "../source/instruction-facts.ts";
import type { Message } from "./say.ts";
import type { Fix, Severity } from "./problem.ts";
import type { Finding, Rule } from "./rule.ts";

/** What a check says of one instruction; `range` is the keyword's where it is left out. */
export interface PartialFinding {
  readonly message: Message | string;
  readonly range?: TextRange;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly aliases?: readonly string[];
  readonly alsoAt?: readonly InstructionFacts[];
}

type InstructionCheck = (at: InstructionFacts, facts: Facts) => PartialFinding | null;

/** The check of a rule that looks at one instruction at a time, at most one remark each; not inside ONBUILD. */
export function eachInstruction(keywords: readonly string[], check: InstructionCheck): Rule["check"] {
  return eachInstructionAndTrigger(keywords, (at, facts) => (at.isTrigger ? null : check(at, facts)));
}

/** As `eachInstruction`, inside ONBUILD too. */
export function eachInstructionAndTrigger(keywords: readonly string[], check: InstructionCheck): Rule["check"] {
  return (facts) => {
    const found: Finding[] = [];
    for (const keyword of keywords) {
      for (const at of facts.of(keyword)) {
        const remark = check(at, facts);
        if (remark) found.push(toFinding(at, remark));
      }
    }
    return found;
  };
}

/**
 * The check of a rule that looks at the calls of some programs in RUN, inside ONBUILD too; at all calls of one RUN
 * together, so that one RUN gives one finding.
 */
export function eachRun(
  programs: readonly string[],
  check: (at: InstructionFacts, commands: readonly ShellCommand[], facts: Facts) => PartialFinding | null,
): Rule["check"] {
  return (facts) => {
    const found: Finding[] = [];
    for (const [at, commands] of groupByInstruction(programs, facts)) {
      const remark = check(at, commands, facts);
      if (remark) found.push(toFinding(at, remark));
    }
    return found;
  };
}

/** The check of a rule that looks at a whole stage; also at what is before the first FROM. */
export function eachStage(check: (stage: StageFacts, facts: Facts) => Iterable<Finding>): Rule["check"] {
  return (facts) => facts.stages.flatMap((stage) => [...check(stage, facts)]);
}

/** A remark as a finding at its instruction. */
export function toFinding(at: InstructionFacts, remark: PartialFinding): Finding {
  return { ...remark, at, range: remark.range ?? at.keywordRange };
}

/** `info` where the layers of the stage never reach the image that ships, else `severity`. */
export function whereItShips(facts: Facts, at: InstructionFacts, severity: Severity): Severity {
  return facts.ships(at.stage) ? severity : "info";
}

function groupByInstruction(programs: readonly string[], facts: Facts): Map<InstructionFacts, ShellCommand[]> {
  const groups = new Map<InstructionFacts, ShellCommand[]>();
  for (const program of programs) {
    for (const { at, command } of facts.commands(program)) {
      const group = groups.get(at);
      if (group) group.push(command);
      else groups.set(at, [command]);
    }
  }
  return groups;
}
