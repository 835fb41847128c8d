import type { Fix } from "../problem.ts";
import { say } from "../say.ts";
import { replace, unsafeFix } from "./edits.ts";

/** The instruction that BuildKit's error suggests for a misspelled one; `start` is where that is written. */
export function fixInstruction(message: string, start: number): readonly Fix[] {
  const [, written = "", meant = ""] = /unknown instruction: (\S+) \(did you mean (\w+)/.exec(message) ?? [];
  const end = start + written.length;
  return meant === "" ? [] : [unsafeFix(say`Write \`${meant}\``, replace({ start, end }, meant))];
}
