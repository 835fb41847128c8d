import { atDispatched, type CheckRule } from "./check-rule.ts";

export const exposeInvalidFormat: CheckRule = {
  id: "ExposeInvalidFormat",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ ports }) => ports.length > 0)
      .flatMap((dispatched) =>
        dispatched.ports.flatMap(({ written, hasHost }, position) => {
          if (!hasHost) return [];
          const message = `EXPOSE instruction should not define an IP address or host-port mapping, found '${written}'`;
          return [atDispatched(dispatched, message, 2 * position + 1)];
        }),
      ),
};
