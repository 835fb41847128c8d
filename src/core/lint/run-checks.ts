import { isCheckOn, withCommentOptions, type CheckOptions } from "../parse/check-options.ts";
import { compareBytes } from "../text/compare.ts";
import type { LineRange } from "../text/range.ts";
import type { CheckFacts, CheckFinding, CheckRule } from "./rules/buildkit/check-rule.ts";
import { consistentInstructionCasing } from "./rules/buildkit/consistent-instruction-casing.ts";
import { copyIgnoredFile } from "./rules/buildkit/copy-ignored-file.ts";
import { duplicateStageName } from "./rules/buildkit/duplicate-stage-name.ts";
import { exposeInvalidFormat } from "./rules/buildkit/expose-invalid-format.ts";
import { exposeProtoCasing } from "./rules/buildkit/expose-proto-casing.ts";
import { fromAsCasing } from "./rules/buildkit/from-as-casing.ts";
import { fromPlatformFlagConstDisallowed } from "./rules/buildkit/from-platform-flag-const-disallowed.ts";
import { invalidDefaultArgInFrom } from "./rules/buildkit/invalid-default-arg-in-from.ts";
import { invalidDefinitionDescription } from "./rules/buildkit/invalid-definition-description.ts";
import { jsonArgsRecommended } from "./rules/buildkit/json-args-recommended.ts";
import { legacyKeyValueFormat } from "./rules/buildkit/legacy-key-value-format.ts";
import { maintainerDeprecated } from "./rules/buildkit/maintainer-deprecated.ts";
import { multipleInstructionsDisallowed } from "./rules/buildkit/multiple-instructions-disallowed.ts";
import { noEmptyContinuation } from "./rules/buildkit/no-empty-continuation.ts";
import { redundantTargetPlatform } from "./rules/buildkit/redundant-target-platform.ts";
import { reservedStageName } from "./rules/buildkit/reserved-stage-name.ts";
import { secretsUsedInArgOrEnv } from "./rules/buildkit/secrets-used-in-arg-or-env.ts";
import { stageNameCasing } from "./rules/buildkit/stage-name-casing.ts";
import { undefinedArgInFrom } from "./rules/buildkit/undefined-arg-in-from.ts";
import { undefinedVar } from "./rules/buildkit/undefined-var.ts";
import { workdirRelativePath } from "./rules/buildkit/workdir-relative-path.ts";

/** BuildKit's checks, the one that asks a registry excepted, in the order of their names. */
export const CHECK_RULES: readonly CheckRule[] = [
  consistentInstructionCasing,
  copyIgnoredFile,
  duplicateStageName,
  exposeInvalidFormat,
  exposeProtoCasing,
  fromAsCasing,
  fromPlatformFlagConstDisallowed,
  invalidDefaultArgInFrom,
  invalidDefinitionDescription,
  jsonArgsRecommended,
  legacyKeyValueFormat,
  maintainerDeprecated,
  multipleInstructionsDisallowed,
  noEmptyContinuation,
  redundantTargetPlatform,
  reservedStageName,
  secretsUsedInArgOrEnv,
  stageNameCasing,
  undefinedArgInFrom,
  undefinedVar,
  workdirRelativePath,
];

/** A finding of `docker build --check`. */
export interface CheckWarning {
  readonly rule: string;
  readonly message: string;
  readonly lines: LineRange;
  /** `Instruction.index`, -1 if there is none. */
  readonly instruction: number;
}

/** What `docker build --check` reports, by line, check and message. */
export function runChecks(facts: CheckFacts, options: CheckOptions): CheckWarning[] {
  const warnings: CheckWarning[] = [];
  for (const { id, isExperimental = false, find } of CHECK_RULES) {
    if (isExperimental && !mayBeOn(facts, options)) continue;
    for (const { message, lines, comments, instruction } of find(facts)) {
      const own = comments.length > 0 ? withCommentOptions(options, comments) : options;
      if (isCheckOn(own, id, isExperimental)) warnings.push({ rule: id, message, lines, instruction });
    }
  }
  return warnings.toSorted(compareWarnings);
}

/** Whether anything in the text asks for experimental checks. */
function mayBeOn({ file }: CheckFacts, { includesAllExperimental, experimental }: CheckOptions): boolean {
  if (includesAllExperimental || experimental.size > 0) return true;
  return file.instructions.some(({ comments }) => comments.some(isAboutExperimental));
}

function isAboutExperimental(comment: string): boolean {
  return comment.includes("experimental");
}

/** The checks in the order BuildKit runs them, phase by phase; the checks of one phase go through the file together. */
const PHASES: readonly (readonly CheckRule[])[] = [
  [noEmptyContinuation],
  [maintainerDeprecated, stageNameCasing, fromAsCasing, invalidDefinitionDescription],
  [reservedStageName, duplicateStageName],
  [consistentInstructionCasing],
  [invalidDefaultArgInFrom],
  [undefinedArgInFrom, redundantTargetPlatform, fromPlatformFlagConstDisallowed],
  [
    undefinedVar,
    legacyKeyValueFormat,
    secretsUsedInArgOrEnv,
    workdirRelativePath,
    multipleInstructionsDisallowed,
    jsonArgsRecommended,
    exposeProtoCasing,
    exposeInvalidFormat,
    copyIgnoredFile,
  ],
];

/** The checks that find something, in the order BuildKit comes on them. */
export function rulesInCallOrder(facts: CheckFacts, options: CheckOptions): string[] {
  const rules = PHASES.flatMap((phase) =>
    phase
      .flatMap(({ id, isExperimental = false, find }, rank) =>
        find(facts)
          .filter(({ comments }) => isCheckOn(withCommentOptions(options, comments), id, isExperimental))
          .map((finding) => ({ id, rank, finding })),
      )
      .toSorted((left, right) => compareCalls(left.finding, right.finding) || left.rank - right.rank)
      .map(({ id }) => id),
  );
  return [...new Set(rules)];
}

function compareCalls(left: CheckFinding, right: CheckFinding): number {
  if (!left.turn || !right.turn) return left.lines.first - right.lines.first;
  return left.turn.command - right.turn.command || left.turn.step - right.turn.step;
}

function compareWarnings(left: CheckWarning, right: CheckWarning): number {
  return (
    left.lines.first - right.lines.first ||
    compareBytes(left.rule, right.rule) ||
    compareBytes(left.message, right.message)
  );
}
