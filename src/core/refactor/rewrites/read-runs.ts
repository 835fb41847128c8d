import type { Facts } from "../../lint/facts/facts.ts";
import { stepsAt } from "../../lint/facts/steps-at.ts";
import type { Step } from "../../llb/step.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";

export type ExecOp = Extract<Step["op"], { readonly kind: "exec" }>;

/** The RUNs that the build of the target carries out, triggers left out, in order of the text. */
export function builtRuns(facts: Facts): readonly InstructionFacts[] {
  return facts.of("run").filter((at) => !at.isTrigger && facts.isBuilt(at.stage) && execOf(facts, at) !== undefined);
}

/** What a RUN carries out; undefined where an equal step of another stage stands for it. */
export function execOf(facts: Facts, at: InstructionFacts): ExecOp | undefined {
  return stepsAt(facts, at)
    .map(({ op }) => op)
    .find((op): op is ExecOp => op.kind === "exec");
}

/** The environment of a RUN, base image and ARGs included. */
export function environmentOf({ env }: ExecOp): ReadonlyMap<string, string> {
  return new Map(
    env.map((entry): [string, string] => {
      const at = entry.indexOf("=");
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

/** The user is root for certain: nothing else is set, and the base image is known. */
export function isRunByRoot(facts: Facts, at: InstructionFacts, { user }: ExecOp): boolean {
  if (/^(?:root|0)(?::(?:root|0))?$/.test(user)) return true;
  return user === "" && facts.input.baseImages[at.stage] !== null && facts.input.baseImages[at.stage] !== undefined;
}

/** The first line of a file chooses a version of the syntax that is older than this one. */
export function hasOlderSyntax(facts: Facts, minor: number): boolean {
  const syntax = facts.input.file.directives.find(({ name }) => name === "syntax")?.value ?? "";
  const version = /^docker\/dockerfile(?:-upstream)?:(\d+)(?:\.(\d+))?/.exec(syntax);
  if (syntax === "" || !version)
    return syntax !== "" && !/^docker\/dockerfile(?:-upstream)?(?::latest|:labs|$)/.test(syntax);
  const [, major = "1", written] = version;
  return Number(major) < 1 || (Number(major) === 1 && written !== undefined && Number(written) < minor);
}
