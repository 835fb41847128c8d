import { editDistance, suggest } from "../../../text/suggest.ts";
import { atDispatched, type CheckRule } from "./check-rule.ts";

export const undefinedVar: CheckRule = {
  id: "UndefinedVar",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ undefinedVariables }) => undefinedVariables.length > 0)
      .flatMap((dispatched) =>
        dispatched.undefinedVariables.flatMap(({ name, options, keysBefore, isOpen }) => {
          // the base image may set it, unless it looks like a name of this text misspelled
          if (isOpen && !isMisspelled(name, options.filter(isOwnName))) return [];
          const match = suggest(name, options);
          const hint = match === "" ? "" : ` (did you mean $${match}?)`;
          return [atDispatched(dispatched, `Usage of undefined variable '$${name}'${hint}`, 2 * keysBefore)];
        }),
      ),
};

/** One letter is another, missing, or too much, or two have changed places; of short names too many are that near. */
function isMisspelled(name: string, options: readonly string[]): boolean {
  const match = suggest(name, options);
  if (Math.min(match.length, name.length) < SHORTEST) return false;
  return editDistance(name, match, 2) < 2 || sortLetters(name) === sortLetters(match);
}

const SHORTEST = 4;

function sortLetters(name: string): string {
  return [...name].toSorted().join("");
}

function isOwnName(name: string): boolean {
  return name !== "PATH";
}
