import type { Goal, GoalReason } from "#core/exercise/goal.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { exerciseMessages } from "#i18n/en/exercises/exercise.ts";

/** A goal in a sentence without its full stop; code is between backticks. */
export function goalWords(goal: Goal): string {
  const words = exerciseMessages().goal;
  switch (goal.kind) {
    case "no-tool":
      return words.noTool(codeText(goal.tool));
    case "builds":
      return words.builds(targetCode(goal.target), codeText(goal.stage));
    case "skips":
      return words.skips(targetCode(goal.target), codeText(goal.stage));
    case "reruns":
      return words.reruns(codeText(goal.file), goal.most);
    case "user":
      return words.user(codeText(goal.user));
    case "not-root":
      return words.notRoot;
    case "starts":
      return words.starts(codeText(goal.command));
    case "runs":
      return words.runs(codeText(goal.command));
    case "no-problem":
      return words.noProblem(codeText(goal.rule));
    case "layers":
      return words.layers(goal.most);
    case "base-size":
      return words.baseSize(goal.most);
    default:
      return assertNever(goal);
  }
}

/** What was found of a goal, in a sentence. */
export function reasonWords(reason: GoalReason): string {
  const words = exerciseMessages().reason;
  switch (reason.id) {
    case "no-such-tool":
      return words.noSuchTool;
    case "tool-in-image":
      return words.toolInImage(codeText(reason.image));
    case "image-unknown":
      return words.imageUnknown(codeText(reason.image));
    case "tool-installed":
      return words.toolInstalled(codeText(reason.name), reason.line);
    case "tool-maybe-installed":
      return words.toolMaybeInstalled(reason.line);
    case "tool-copied":
      return words.toolCopied(reason.line);
    case "tool-maybe-copied":
      return words.toolMaybeCopied(reason.line);
    case "no-target":
      return words.noTarget(codeText(reason.name));
    case "no-stage":
      return words.noStage(codeText(reason.name));
    case "built":
      return words.built(codeText(reason.name));
    case "skipped":
      return words.skipped(codeText(reason.name));
    case "not-used":
      return words.notUsed;
    case "reruns":
      return words.reruns(reason.count);
    case "is-root":
      return words.isRoot;
    case "rule-unknown":
      return words.ruleUnknown(codeText(reason.name));
    case "starts-as":
      return words.startsAs(codeText(reason.name));
    case "user-unknown":
      return words.userUnknown;
    case "starts":
      return words.starts(codeText(reason.name));
    case "starts-nothing":
      return words.startsNothing;
    case "start-unknown":
      return words.startUnknown;
    case "run":
      return words.run(reason.line);
    case "not-run":
      return words.notRun;
    case "problem":
      return words.problem(reason.line);
    case "no-problem":
      return words.noProblem;
    case "layers":
      return words.layers(reason.count);
    case "megabytes":
      return words.megabytes(reason.count);
    case "size-unknown":
      return words.sizeUnknown;
    default:
      return assertNever(reason);
  }
}

/** A stranger's text as code that ends where it should. */
export function codeText(text: string): string {
  return `\`${text.replaceAll("`", "'").replaceAll(/\s+/gu, " ")}\``;
}

function targetCode(target: string): string {
  return target === "" ? "" : codeText(target);
}
