import type { Analysis } from "../analysis.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import { describeCommand } from "../llb/dispatch/dispatch-context.ts";
import type { Step } from "../llb/step.ts";
import { Environment } from "../resolve/environment.ts";
import { needsExpansion } from "../shell/lexer.ts";
import { Budget } from "../text/budget.ts";
import type { EditedRun } from "./edited-runs.ts";
import type { MovedLines } from "./moved-lines.ts";

/**
 * The build after an edit of RUNs, with all lines updated. Null where more than their steps may change: where several
 * stages share a step, and where variables expand to more text than before.
 */
export function editBuild(analysis: Analysis, runs: readonly EditedRun[], moved: MovedLines): TargetBuild | null {
  const { build } = analysis;
  const steps = runs.length === 0 ? build.steps : editSteps(analysis, runs);
  if (!steps) return null;
  if (!moved.isAny) return steps === build.steps ? build : { ...build, steps };
  const move = <Placed extends { readonly line: number }>(placed: Placed): Placed => {
    const line = moved.first(placed.line);
    return line === placed.line ? placed : { ...placed, line };
  };
  return {
    ...build,
    steps: steps.map(move),
    args: build.args.map(move),
    secrets: build.secrets.map(move),
    ssh: build.ssh.map(move),
  };
}

function editSteps(analysis: Analysis, runs: readonly EditedRun[]): readonly Step[] | null {
  const { build } = analysis;
  const execs = execsByLine(analysis);
  if (!execs) return null;
  const steps = [...build.steps];
  for (const run of runs) {
    const step = execs[run.before.instruction.lines.first];
    if (!step) {
      // without a step, nothing tells what variables expand to and whether that is too long
      if (run.after.instruction.original.includes("$")) return null;
      continue;
    }
    const edited = editStep(step, run, analysis);
    if (!edited || hasEqual(steps, edited)) return null;
    steps[step.id] = edited;
  }
  return steps;
}

/**
 * The step of each RUN that is built, by the RUN's first line. Null where a RUN has no step of its stage: a step that
 * several instructions share has the line of the first, and those of triggers have the line of a FROM.
 */
function execsByLine({ build, stages, baseImages, lines }: Analysis): readonly (Step | null)[] | null {
  if (baseImages.some((image) => image !== null && image.triggers.length > 0)) return null;
  const execs: (Step | null)[] = Array.from({ length: lines.count + 1 }, () => null);
  for (const step of build.steps) if (step.op.kind === "exec") execs[step.line] = step;
  const reached = new Set(build.reaches);
  for (const { index, instructions } of stages) {
    const isReached = reached.has(index);
    for (const instruction of instructions) {
      if (instruction.keyword === "onbuild") return null;
      if (instruction.keyword === "run" && isReached && execs[instruction.lines.first]?.stage !== index) return null;
    }
  }
  return execs;
}

/** Whether no ENV or ARG can set a variable with `=` in its name, so that a step's list of variables can be parsed. */
function hasPlainNames({ file }: Analysis): boolean {
  return file.instructions.every(({ keyword, args }) => {
    if (keyword === "env") return args.every((arg, at) => at % 3 !== 0 || PLAIN_NAME.test(arg));
    return keyword !== "arg" || args.every((arg) => PLAIN_NAME.test(arg.split("=", 1)[0] ?? ""));
  });
}

const PLAIN_NAME = /^[\w.-]+$/;

function editStep(step: Step, { before, after }: EditedRun, analysis: Analysis): Step | null {
  const { op } = step;
  const { escape } = analysis.file;
  const [written, now] = [lineOf(before), lineOf(after)];
  if (op.kind !== "exec" || op.args.at(-1) !== written) return null;
  const originals = [before.instruction.original, after.instruction.original];
  // secrets and SSH agents change how variables are shown
  const isExpanded = originals.some((original) => needsExpansion(original, { escape }));
  if (isExpanded && (before.mountTexts.some((text) => /secret|ssh|\$/.test(text)) || !hasPlainNames(analysis)))
    return null;
  const environment = new Environment(new Map(op.env.map(splitEntry)));
  const [spentBefore, spentNow] = [new Budget(), new Budget()];
  const optionsOf = (budget: Budget) => ({ escape, budget, rawQuotes: true, keepUnset: true });
  const textBefore = describeCommand(before.instruction.original, environment, optionsOf(spentBefore));
  const text = describeCommand(after.instruction.original, environment, optionsOf(spentNow));
  if (!step.name.endsWith(textBefore) || spentNow.hasSpentMoreThan(spentBefore)) return null;
  const name = step.name.slice(0, step.name.length - textBefore.length) + text;
  return { ...step, name, op: { ...op, args: [...op.args.slice(0, -1), now] } };
}

function lineOf({ line }: EditedRun["before"]): string {
  return line.args.length === 1 ? (line.args[0] ?? "") : line.args.join(" ");
}

function splitEntry(entry: string): [string, string] {
  const equals = entry.indexOf("=");
  return [entry.slice(0, equals), entry.slice(equals + 1)];
}

/** Whether another step may run the same command on the same base, so that BuildKit merges the two. */
function hasEqual(steps: readonly Step[], edited: Step): boolean {
  const line = lastArg(edited);
  return steps.some((step) => step.id !== edited.id && lastArg(step) === line && mayHaveSameBase(step, edited));
}

/** Steps on scratch have no inputs. */
function mayHaveSameBase({ inputs }: Step, { inputs: others }: Step): boolean {
  return inputs.length === 0 ? others.length === 0 : inputs.some((input) => others.includes(input));
}

function lastArg({ op }: Step): string | null {
  return op.kind === "exec" ? (op.args.at(-1) ?? "") : null;
}
