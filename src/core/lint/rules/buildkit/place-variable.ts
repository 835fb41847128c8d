import type { TextRange } from "../../../text/range.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import { quotedIn } from "./quoted-in.ts";

/** Where an instruction uses the variable that a message names, and the name that BuildKit takes to be meant. */
export function placeVariable(at: InstructionFacts, message: string): { range?: TextRange; fixes?: Fix[] } {
  const name = quotedIn(message).replace(/^\$/, "");
  const { original } = at.syntax;
  const match = new RegExp(`\\$\\{?(${name.replace(/\W/g, "\\$&")})(?![A-Za-z0-9_])\\}?`).exec(original);
  if (!match || name === "") return {};
  const range = at.rangeOf({ start: match.index, end: match.index + match[0].length });
  const meant = /\(did you mean \$?([^)?]+)\?\)$/.exec(message)?.[1];
  // `ENV X=a:$X` puts something in front of what the base image may set
  const isOwn = (at.as("env")?.pairs ?? []).some(({ key }) => key === name);
  if (!meant || isOwn || meant === "PATH") return { range };
  const start = match.index + match[0].indexOf(name);
  const place = at.rangeOf({ start, end: start + name.length });
  const fix = unsafeFix(`Write \`${meant}\``, replace(place, meant));
  return {
    range,
    fixes: [changing(fix, "edges", "bases", "platforms", "workdir", "environment", "user", "labels", "command")],
  };
}
