import { brokenArray } from "../../facts/broken-array.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import type { TextRange } from "../../../text/range.ts";
import { say } from "../../say.ts";

/** Writes a command in exec form; only where it is one program with plain words, for no shell would expand the others. */
export function toExecForm(at: InstructionFacts, range: TextRange): Fix[] {
  const { script } = at;
  if (brokenArray(at)) return [];
  const [command] = script.commands;
  if (!command || script.commands.length !== 1 || script.isBroken) return [];
  const { nameWord, args, assignments, redirects, start, end } = command;
  const words = [nameWord, ...args];
  const isPlain = words.every(({ isLiteral, text }) => isLiteral && !text.includes("~"));
  const isAll = script.text.slice(0, start).trim() === "" && script.text.slice(end).trim() === "";
  if (!isPlain || !isAll || assignments.length > 0 || redirects.length > 0 || BUILTINS.has(nameWord.text)) return [];
  const json = `[${words.map(({ text }) => JSON.stringify(text)).join(", ")}]`;
  return [changing(unsafeFix(say`Write it in exec form`, replace(range, json)), "command")];
}

/** Only a shell knows these. */
const BUILTINS = new Set([
  ".",
  ":",
  "cd",
  "command",
  "eval",
  "exec",
  "exit",
  "export",
  "set",
  "source",
  "trap",
  "ulimit",
  "umask",
]);
