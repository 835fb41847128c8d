import { flagValues, hasFlag } from "../../facts/shell-args.ts";
import { eachRun } from "../../shapes.ts";
import type { Rule } from "../../rule.ts";
import { missingFlag } from "./missing-flag.ts";

export const dl3046: Rule = {
  id: "DL3046",
  family: "hadolint",
  title: "useradd with a high id and without --no-log-init",
  severity: "warning",
  check: eachRun(["useradd"], (at, commands) => {
    const open = commands.filter(
      (command) =>
        !hasFlag(command, "l", "no-log-init") && flagValues(command, "u").some(({ text }) => text.length > 5),
    );
    const id = open.flatMap((command) => flagValues(command, "u"))[0]?.text;
    return missingFlag(at, open, {
      flag: "--no-log-init",
      after: () => undefined,
      message: `\`useradd\` writes log files as long as the id ${id} is high`,
      isSafe: true,
    });
  }),
};
