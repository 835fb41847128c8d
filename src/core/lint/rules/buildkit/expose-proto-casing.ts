import { atDispatched, type CheckRule } from "./check-rule.ts";

export const exposeProtoCasing: CheckRule = {
  id: "ExposeProtoCasing",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ ports }) => ports.length > 0)
      .flatMap((dispatched) =>
        dispatched.ports
          .filter(({ hasCasedProtocol }) => hasCasedProtocol)
          .map(({ written }) =>
            atDispatched(dispatched, `Defined protocol '${written}' in EXPOSE instruction should be lowercase`),
          ),
      ),
};
