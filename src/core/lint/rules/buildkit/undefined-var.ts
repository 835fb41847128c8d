import { suggest } from "../../../text/suggest.ts";
import { atDispatched, type CheckRule } from "./check-rule.ts";

export const undefinedVar: CheckRule = {
  id: "UndefinedVar",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ undefinedVariables }) => undefinedVariables.length > 0)
      .flatMap((dispatched) =>
        dispatched.undefinedVariables.map(({ name, options, keysBefore }) => {
          const match = suggest(name, options);
          const hint = match === "" ? "" : ` (did you mean $${match}?)`;
          return atDispatched(dispatched, `Usage of undefined variable '$${name}'${hint}`, 2 * keysBefore);
        }),
      ),
};
