import type { ShellCommand } from "../../../shell/script/script.ts";
import { findArg, hasArg, hasFlag } from "../../../shell/script/shell-args.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { mountsOver } from "../../../source/mounts.ts";
import { removesDirectory } from "../../facts/removed-paths.ts";
import { eachRun } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { missingFlag } from "./missing-flag.ts";
import { say } from "../../say.ts";

export const dl3019: Rule = {
  id: "DL3019",
  family: "hadolint",
  title: "apk add leaves its index behind",
  severity: "info",
  check: eachRun(["apk"], (at, commands) => {
    if (mountsOver(at, "/var/cache/apk")) return null;
    const open = commands.filter(
      (command) => hasArg(command, "add") && !hasFlag(command, "no-cache") && !isRemoved(at, command),
    );
    return missingFlag(at, open, {
      flag: "--no-cache",
      after: (command) => findArg(command, "add"),
      message: say`\`apk add\` without \`--no-cache\` leaves the package index in the layer`,
      // a cache that is mounted elsewhere would no longer be used, a network that is off is needed
      isSafe: !mountsOver(at, "apk") && !open.some((command) => hasFlag(command, "no-network", "cache-dir")),
    });
  }),
};

/** A later command of the RUN removes the index. */
function isRemoved({ script }: InstructionFacts, { start }: ShellCommand): boolean {
  return script.commands.some((command) => command.start > start && removesDirectory(command, "/var/cache/apk"));
}
