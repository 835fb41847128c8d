import { quote } from "../../../text/quote.ts";
import { atDispatched, type CheckRule } from "./check-rule.ts";

export const copyIgnoredFile: CheckRule = {
  id: "CopyIgnoredFile",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ ignoredSources }) => ignoredSources.length > 0)
      .flatMap((dispatched) => {
        const verb = dispatched.command.kind === "add" ? "Add" : "Copy";
        return dispatched.ignoredSources.map((path) =>
          atDispatched(dispatched, `Attempting to ${verb} file ${quote(path)} that is excluded by .dockerignore`, 1),
        );
      }),
};
