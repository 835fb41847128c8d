import { type Command, type CommandOf } from "../parse/command.ts";
import { findDoc, parseCommand } from "../parse/parse-command.ts";
import type { Instruction } from "../parse/syntax.ts";
import { isWrittenAsBefore } from "./edited-part.ts";
import type { InstructionPair } from "./moved-lines.ts";

/** A RUN whose command line was edited, before and after. */
export interface EditedRun {
  readonly before: CommandOf<"run">;
  readonly after: CommandOf<"run">;
}

/**
 * The RUNs that an edit changed, if only their command lines differ. Null where the edit changed anything else that
 * matters: other instructions, or comments that checks or descriptions are read from.
 */
export function findEditedRuns(
  pairs: readonly InstructionPair[],
  textBefore: string,
  text: string,
): readonly EditedRun[] | null {
  const runs: EditedRun[] = [];
  for (const pair of pairs) {
    if (!hasSameMeaning(pair)) return null;
    if (isWrittenAsBefore(textBefore, text, pair)) continue;
    const run = toEditedRun(pair);
    if (!run) return null;
    runs.push(run);
  }
  return runs;
}

/** Whether the comments above an instruction have the same effect. */
function hasSameMeaning({ before, after }: InstructionPair): boolean {
  const [old, now] = [before.comments, after.comments];
  if (old.length === now.length && old.every((comment, at) => comment === now[at])) return true;
  if ([...old, ...now].some((comment) => /check|experimental/i.test(comment))) return false;
  if (before.keyword !== "from" && before.keyword !== "arg") return true;
  // InvalidDefinitionDescription looks at the last comment
  if (firstWord(old.at(-1)) !== firstWord(now.at(-1))) return false;
  // a comment describes what its first word names
  const names = new Set([...old, ...now].map(firstWord));
  return [...names].every((name = "") => findDoc(old, name) === findDoc(now, name));
}

function firstWord(comment: string | undefined): string | undefined {
  return comment?.split(" ", 1)[0];
}

function toEditedRun({ before: old, after: now }: InstructionPair): EditedRun | null {
  if (!isShellRun(old) || !isShellRun(now) || old.keywordWritten !== now.keywordWritten) return null;
  if (old.flags.length !== now.flags.length || !old.flags.every((flag, at) => flag === now.flags[at])) return null;
  if ([old, now].some(({ original }) => original.includes("TARGETSTAGE"))) return null;
  const [before, after] = [toRun(old), toRun(now)];
  return before && after && { before, after };
}

function isShellRun({ keyword, isJson, heredocs, args }: Instruction): boolean {
  return keyword === "run" && !isJson && heredocs.length === 0 && args.length > 0;
}

function toRun(instruction: Instruction): CommandOf<"run"> | null {
  const parsed = parseCommand(instruction);
  const command: Command | null = parsed.ok ? parsed.value : null;
  return command?.kind === "run" ? command : null;
}
