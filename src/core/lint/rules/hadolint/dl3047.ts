import { hasArg, hasFlag } from "../../facts/shell-args.ts";
import { eachRun } from "../../shapes.ts";
import type { Rule } from "../../rule.ts";
import { missingFlag } from "./missing-flag.ts";

const QUIET = ["progress", "q", "quiet", "o", "output-file", "a", "append-output", "no-verbose"];

export const dl3047: Rule = {
  id: "DL3047",
  family: "hadolint",
  title: "wget fills the log with its progress",
  severity: "info",
  check: eachRun(["wget"], (at, commands) => {
    const open = commands.filter((command) => !hasFlag(command, ...QUIET) && !hasArg(command, "-nv"));
    return missingFlag(at, open, {
      flag: "--progress=dot:giga",
      after: () => undefined,
      message: "`wget` writes a line of the log for every few kilobytes",
      // the wget of busybox does not know the flag
      isSafe: false,
    });
  }),
};
