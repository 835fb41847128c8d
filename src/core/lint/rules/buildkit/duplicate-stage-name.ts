import { quote } from "../../../text/quote.ts";
import { atFile, type CheckFinding, type CheckRule } from "./check-rule.ts";

export const duplicateStageName: CheckRule = {
  id: "DuplicateStageName",
  find: ({ parsed, conversion }) => {
    const names = new Set<string>();
    const findings: CheckFinding[] = [];
    for (const { from } of conversion ? parsed.stages : []) {
      if (from.name === "") continue;
      if (names.has(from.name))
        findings.push(
          atFile(from.instruction, `Duplicate stage name ${quote(from.name)}, stage names should be unique`),
        );
      names.add(from.name);
    }
    return findings;
  },
};
