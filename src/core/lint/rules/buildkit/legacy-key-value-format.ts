import { atDispatched, type CheckRule } from "./check-rule.ts";

/** Such an instruction has one pair: its variables come before, its key is looked at behind. */
const AFTER_EXPANSION = 0.5;

export const legacyKeyValueFormat: CheckRule = {
  id: "LegacyKeyValueFormat",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ legacyPairs }) => legacyPairs > 0)
      .flatMap((dispatched) => {
        const name = dispatched.command.instruction.keywordWritten;
        const message = `"${name} key=value" should be used instead of legacy "${name} key value" format`;
        return Array.from({ length: dispatched.legacyPairs }, () => atDispatched(dispatched, message, AFTER_EXPANSION));
      }),
};
