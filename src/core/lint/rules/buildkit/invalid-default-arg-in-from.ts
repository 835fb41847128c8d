import { atFile, type CheckRule } from "./check-rule.ts";

export const invalidDefaultArgInFrom: CheckRule = {
  id: "InvalidDefaultArgInFrom",
  find: ({ conversion }) =>
    (conversion?.invalidDefaultBases ?? []).map(({ from }) =>
      atFile(from.instruction, `Default value for ARG ${from.base} results in empty or invalid base image name`),
    ),
};
