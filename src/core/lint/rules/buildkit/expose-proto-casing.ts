import { atDispatched, type CheckRule } from "./check-rule.ts";

export const exposeProtoCasing: CheckRule = {
  id: "ExposeProtoCasing",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ ports }) => ports.length > 0)
      .flatMap((dispatched) =>
        dispatched.ports.flatMap(({ written, hasCasedProtocol }, position) => {
          if (!hasCasedProtocol) return [];
          const message = `Defined protocol '${written}' in EXPOSE instruction should be lowercase`;
          return [atDispatched(dispatched, message, 2 * position)];
        }),
      ),
};
