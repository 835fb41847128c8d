import { quote } from "../../../text/quote.ts";
import { atDispatched, type CheckRule } from "./check-rule.ts";

export const workdirRelativePath: CheckRule = {
  id: "WorkdirRelativePath",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ relativeWorkdir }) => relativeWorkdir !== null)
      .flatMap((dispatched) => {
        const path = dispatched.relativeWorkdir;
        if (path === null) return [];
        return [
          atDispatched(
            dispatched,
            `Relative workdir ${quote(path)} can have unexpected results if the base image changes`,
            1,
          ),
        ];
      }),
};
