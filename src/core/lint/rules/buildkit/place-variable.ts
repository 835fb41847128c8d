import { findVariable } from "../../../text/find-variable.ts";
import type { TextRange } from "../../../text/range.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import { quotedIn } from "./quoted-in.ts";

/** Where an instruction uses the variable that a message names, and the name that BuildKit takes to be meant. */
export function placeVariable(at: InstructionFacts, message: string): { range?: TextRange; fixes?: Fix[] } {
  const name = quotedIn(message).replace(/^\$/, "");
  const { original } = at.syntax;
  const found = findVariable(original, name);
  if (!found) return {};
  const { start: dollar, end, nameAt: start } = found;
  const range = at.rangeOf({ start: dollar, end: original[end] === "}" ? end + 1 : end });
  const meant = /\(did you mean \$?([^)?]+)\?\)$/.exec(message)?.[1];
  // `ENV X=a:$X` puts something in front of what the base image may set
  const isOwn = (at.as("env")?.pairs ?? []).some(({ key }) => key === name);
  if (!meant || isOwn || meant === "PATH") return { range };
  const place = at.rangeOf({ start, end });
  const fix = unsafeFix(`Write \`${meant}\``, replace(place, meant));
  return {
    range,
    fixes: [changing(fix, "edges", "bases", "platforms", "workdir", "environment", "user", "labels", "command")],
  };
}
