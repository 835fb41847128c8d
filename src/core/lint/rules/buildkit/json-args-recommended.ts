import { atDispatched, type CheckRule } from "./check-rule.ts";

export const jsonArgsRecommended: CheckRule = {
  id: "JSONArgsRecommended",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ command }) => command.kind === "cmd" || command.kind === "entrypoint")
      .flatMap((dispatched) => {
        const { command, hasOwnShell } = dispatched;
        if ((command.kind !== "cmd" && command.kind !== "entrypoint") || !command.line.usesShell || hasOwnShell)
          return [];
        const name = command.instruction.keywordWritten;
        return [
          atDispatched(
            dispatched,
            `JSON arguments recommended for ${name} to prevent unintended behavior related to OS signals`,
            1,
          ),
        ];
      }),
};
