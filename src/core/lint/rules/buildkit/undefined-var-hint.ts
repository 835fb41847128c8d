import { isBaseOpen } from "../../facts/images/root-image.ts";
import { findVariable } from "../../../text/find-variable.ts";
import { quotedIn } from "./quoted-in.ts";
import { placeVariable } from "./place-variable.ts";
import { wrapCheck } from "./wrap-check.ts";

export const undefinedVarHint = wrapCheck({
  id: "UndefinedVar",
  title: "A variable that nothing sets",
  severity: "warning",
  // `${NAME:-value}` says what to take where nothing sets it
  isSaid: (at, { message }) => !hasDefaults(at.syntax.original, quotedIn(message).replace(/^\$/, "")),
  place: (at, { message }, facts) => ({
    ...placeVariable(at, message),
    // the base image may set it after all
    severity: isBaseOpen(facts, at.stage) ? "info" : "warning",
  }),
});

/** Whether every use of a variable in a text has a default. */
function hasDefaults(text: string, name: string): boolean {
  let rest = text;
  let uses = 0;
  for (let found = findVariable(rest, name); found; found = findVariable(rest, name)) {
    if (!/^:?[-+]/.test(rest.slice(found.end))) return false;
    uses += 1;
    rest = rest.slice(/^:?\+/.test(rest.slice(found.end)) ? endOfExpansion(rest, found.end) : found.end);
  }
  return uses > 0;
}

/** Behind the brace that closes `${NAME:+…}`: what is in it is only read where the variable is set. */
function endOfExpansion(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text.startsWith("${", at)) depth += 1;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}
