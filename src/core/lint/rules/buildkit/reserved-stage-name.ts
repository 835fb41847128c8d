import { quote } from "../../../text/quote.ts";
import { atFile, type CheckRule } from "./check-rule.ts";

const RESERVED = new Set(["context", "scratch"]);

export const reservedStageName: CheckRule = {
  id: "ReservedStageName",
  find: ({ parsed, conversion }) =>
    (conversion ? parsed.stages : [])
      .filter(({ from }) => RESERVED.has(from.name))
      .map(({ from }) =>
        atFile(from.instruction, `Stage name should not use the same name as reserved stage ${quote(from.name)}`),
      ),
};
