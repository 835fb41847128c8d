import type { TextRange } from "../../../text/range.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { Fix, Severity } from "../../problem.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { CheckWarning } from "../../run-checks.ts";

/** What BuildKit's warning lacks: the word it is about, and a remedy. */
interface CheckPlace {
  readonly range?: TextRange;
  readonly fixes?: readonly Fix[];
  readonly alsoAt?: readonly InstructionFacts[];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
}

interface WrappedCheck extends Omit<Rule, "family" | "check" | "link"> {
  /** Whether the page says it where BuildKit does; always, if left out. */
  readonly isSaid?: (at: InstructionFacts, warning: CheckWarning, facts: Facts) => boolean;
  readonly place: (at: InstructionFacts, warning: CheckWarning, facts: Facts) => CheckPlace;
}

/** One of BuildKit's checks as a rule: its findings and words are BuildKit's, their place and remedies ours. */
export function wrapCheck({ place, isSaid = () => true, ...check }: WrappedCheck): Rule {
  return {
    ...check,
    family: "buildkit",
    link: `https://docs.docker.com/reference/build-checks/${toKebabCase(check.id)}/`,
    check: (facts) =>
      facts
        .warnings(check.id)
        .filter((warning) => {
          const at = facts.instructions[warning.instruction];
          return !isRefused(facts, warning) && (!at || isSaid(at, warning, facts));
        })
        .map((warning) => toFinding(warning, facts, place)),
  };
}

/** BuildKit refuses the instruction: that is what is wrong with it. */
function isRefused({ instructions }: Facts, { instruction }: CheckWarning): boolean {
  const at = instructions[instruction];
  return at?.keyword === "from" && at.command === null;
}

function toFinding(warning: CheckWarning, facts: Facts, place: WrappedCheck["place"]): Finding {
  const { message, lines, instruction } = warning;
  const at = facts.instructions[instruction] ?? null;
  const found = at ? place(at, warning, facts) : {};
  const whole = { start: facts.input.lines.startOf(lines.first), end: facts.input.lines.endOf(lines.last) };
  return { ...found, at, message, range: found.range ?? at?.keywordRange ?? whole };
}

function toKebabCase(id: string): string {
  return id.replace(/([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$2-").toLowerCase();
}
