import { atDispatched, type CheckRule } from "./check-rule.ts";

export const exposeInvalidFormat: CheckRule = {
  id: "ExposeInvalidFormat",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ ports }) => ports.length > 0)
      .flatMap((dispatched) =>
        dispatched.ports
          .filter(({ hasHost }) => hasHost)
          .map(({ written }) =>
            atDispatched(
              dispatched,
              `EXPOSE instruction should not define an IP address or host-port mapping, found '${written}'`,
            ),
          ),
      ),
};
