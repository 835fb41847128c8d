import { suggest } from "../../../text/suggest.ts";
import { atInstruction, type CheckFinding, type CheckRule } from "./check-rule.ts";

export const undefinedArgInFrom: CheckRule = {
  id: "UndefinedArgInFrom",
  find: ({ conversion }) => {
    const findings: CheckFinding[] = [];
    for (const { from, unmatched, known } of conversion?.context.fromExpansions ?? []) {
      for (const name of unmatched) {
        if (known.includes(name)) continue;
        const match = suggest(name, known);
        const hint = match === "" ? "" : ` (did you mean ${match}?)`;
        findings.push(atInstruction(from, `FROM argument '${name}' is not declared${hint}`));
      }
    }
    return findings;
  },
};
