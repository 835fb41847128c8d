import type { LineRange } from "../text/range.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { parse } from "./parse.ts";
import type { Instruction } from "./syntax.ts";

/**
 * Parses the text of an ONBUILD trigger where it is used, `lines` being those of the FROM that uses it; as
 * `parser.Parse` of the trigger in `initOnBuildTriggers`.
 */
export function parseTrigger(text: string, lines: LineRange): Result<Instruction> {
  const file = parse(text);
  const error = file.errors[0];
  if (error) return fail(error.error.message);
  const instruction = file.instructions[0];
  if (!instruction || file.instructions.length !== 1) return fail("onbuild trigger should be a single expression");
  return ok({ ...instruction, index: -1, lines });
}
