import { atDispatched, type CheckRule } from "./check-rule.ts";

export const legacyKeyValueFormat: CheckRule = {
  id: "LegacyKeyValueFormat",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ legacyPairs }) => legacyPairs > 0)
      .flatMap((dispatched) => {
        const name = dispatched.command.instruction.keywordWritten;
        const message = `"${name} key=value" should be used instead of legacy "${name} key value" format`;
        return Array.from({ length: dispatched.legacyPairs }, () => atDispatched(dispatched, message));
      }),
};
