import type { Analysis, Problem } from "../analysis.ts";
import { Facts } from "../lint/facts/facts.ts";
import { applyEdits } from "../lint/fix/apply-edits.ts";
import { editedAfter, editedBefore } from "../lint/fix/edited-instructions.ts";
import { countRules, type Look } from "../lint/fix/prove-fixes.ts";
import { keptCommands } from "./kept-commands.ts";
import { describeOutcome, targetsOf } from "./outcome.ts";
import type { Proposal, ReadFile, Rewrite } from "./refactoring.ts";
import { REFACTORING_IDS, type RefactoringId } from "./refactoring-ids.ts";
import { REFACTORINGS } from "./refactorings.ts";

/** Each change takes an analysis, and each may make another one possible. */
const MAX_CHANGES = 12;

/** Longer files are not looked at: every change is analyzed. */
const MAX_INSTRUCTIONS = 1_000;

/**
 * Makes the changes of a refactoring that hold, one after the other; null where none does. A change holds if the result
 * builds, no rule finds more than before, and the outcome of every target is the same but for what the change is about.
 */
export function proposeRefactoring(id: RefactoringId, text: string, look: Look): Proposal | null {
  const start = readFile(look.analyze(text), look);
  return start ? propose(id, start, look) : null;
}

/** The refactorings that have something to propose for a text. */
export function offeredRefactorings(analysis: Analysis, look: Look): readonly RefactoringId[] {
  const start = readFile(analysis, look);
  return start ? REFACTORING_IDS.filter((id) => propose(id, start, look) !== null) : [];
}

function readFile(analysis: Analysis, look: Look): ReadFile | null {
  const { build, checkError, file, options, parseError, failure } = analysis;
  if (build.error || checkError || parseError || failure !== null || build.stage < 0) return null;
  if (file.instructions.length > MAX_INSTRUCTIONS) return null;
  const { dockerignore, hadolint, buildArgs } = options;
  const facts = new Facts({ ...analysis, dockerignore, hadolint, buildArgs, includesOptIn: false });
  return { analysis, facts, problems: look.problemsOf(analysis) };
}

function propose(id: RefactoringId, start: ReadFile, look: Look): Proposal | null {
  const { find, reasonFor } = REFACTORINGS[id];
  const made: Rewrite[] = [];
  const tried = new Set<string>();
  let current = start;
  for (let change = 0; change < MAX_CHANGES; change++) {
    const next = firstThatHolds(find(current), current, tried, look);
    if (!next) break;
    made.push(next.rewrite);
    current = next.file;
  }
  if (made.length === 0) return null;
  const notes = made.flatMap((rewrite) => rewrite.notes);
  const dockerignore = made.findLast((rewrite) => rewrite.dockerignore !== undefined)?.dockerignore ?? null;
  const proposal = { text: current.analysis.text, dockerignore, notes, reasonFor };
  if (id !== "manifests-first") return proposal;
  const before = new Set(keptCommands(start.analysis));
  const commands = keptCommands(current.analysis).filter((command) => !before.has(command));
  return commands.length > 0 ? { ...proposal, notes: [{ id: "no-rerun", commands }, ...notes] } : null;
}

function firstThatHolds(
  rewrites: readonly Rewrite[],
  before: ReadFile,
  tried: Set<string>,
  look: Look,
): { readonly rewrite: Rewrite; readonly file: ReadFile } | null {
  for (const rewrite of rewrites) {
    if (tried.has(rewrite.key) || look.isOutOfTime?.()) continue;
    tried.add(rewrite.key);
    const file = check(before, rewrite, look);
    if (file) return { rewrite, file };
  }
  return null;
}

/** The file after a change; null where the change doesn't hold. */
function check({ analysis, problems }: ReadFile, rewrite: Rewrite, look: Look): ReadFile | null {
  const { edits, dockerignore, scope } = rewrite;
  const text = applyEdits(analysis.text, edits);
  if (text === analysis.text && dockerignore === undefined) return null;
  const after = readFile(look.analyze(text, dockerignore ?? analysis.options.dockerignore), look);
  if (!after || isWorse(problems, after.problems)) return null;
  const targets = targetsOf(analysis);
  const describe = (of: Analysis, edited: ReadonlySet<number>): string =>
    describeOutcome(of, edited, scope, targets, look.build);
  const isSame =
    describe(analysis, editedBefore(analysis, edits)) === describe(after.analysis, editedAfter(after.analysis, edits));
  return isSame ? after : null;
}

function isWorse(before: readonly Problem[], after: readonly Problem[]): boolean {
  const counts = countRules(before);
  return [...countRules(after)].some(([rule, count]) => count > (counts.get(rule) ?? 0));
}
