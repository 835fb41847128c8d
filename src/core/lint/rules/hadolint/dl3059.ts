import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { replace, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const dl3059: Rule = {
  id: "DL3059",
  family: "hadolint",
  title: "Several RUNs in a row",
  severity: "info",
  check: (facts) => {
    const found: Finding[] = [];
    let first: InstructionFacts | null = null;
    let before: InstructionFacts | null = null;
    for (const at of facts.instructions) {
      const isRun = at.keyword === "run" && !at.isTrigger && (facts.input.isExact || isWorthJoining(facts, at));
      if (isRun && first && before && isSmall(at) && isSmall(first) && hasSameFlags(first, at)) {
        const message = say`Combine this RUN with the one on line ${before.lines.first}: each RUN adds a layer`;
        found.push(toFinding(at, { message, fixes: join(before, at) }));
      } else first = isRun ? at : null;
      before = at;
    }
    return found;
  },
};

/** Only the layers of what ships count, and a here-document can't be joined by `&&`. */
function isWorthJoining(facts: Facts, { stage, holder }: InstructionFacts): boolean {
  return facts.ships(stage) && holder.heredocs.length === 0;
}

// who chains commands in one RUN has chosen where the layers end
function isSmall({ script }: InstructionFacts): boolean {
  return script.commands.length < 2;
}

function hasSameFlags(a: InstructionFacts, b: InstructionFacts): boolean {
  return a.syntax.flags.toSorted().join("\n") === b.syntax.flags.toSorted().join("\n");
}

/** Commands that take no time: to run them again when another of the RUN changes costs nothing. */
const CHEAP = new Set(
  "mkdir chmod chown ln touch echo printf mv cp rm sed groupadd useradd addgroup adduser usermod install test true set export tee".split(
    " ",
  ),
);

function isCheap({ script }: InstructionFacts): boolean {
  return script.commands.length > 0 && script.commands.every(({ name }) => CHEAP.has(name));
}

function join(before: InstructionFacts, at: InstructionFacts): Fix[] {
  const [command] = at.argumentWords;
  const isPlain = [before, at].every(
    ({ syntax, script }) =>
      !syntax.isJson && syntax.heredocs.length === 0 && !script.isBroken && !script.text.includes("#"),
  );
  if (!command || !isPlain || ![before, at].every(isCheap) || before.lines.last + 1 !== at.lines.first) return [];
  const gap = { start: before.range.end, end: at.rangeOf(command).start };
  return [unsafeFix(say`Combine it with the RUN above`, replace(gap, ` ${at.escape}\n && `))];
}
