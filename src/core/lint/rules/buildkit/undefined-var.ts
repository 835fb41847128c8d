import { suggest } from "../../../text/suggest.ts";
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

/** Of short names too many are near each other. */
function isMisspelled(name: string, options: readonly string[]): boolean {
  const match = suggest(name, options);
  return Math.min(match.length, name.length) >= SHORTEST;
}

const SHORTEST = 4;

function isOwnName(name: string): boolean {
  return name !== "PATH";
}
