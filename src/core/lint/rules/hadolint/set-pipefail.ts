import type { ShellCommand } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { changing, insert, unsafeFix } from "../../fix/edits.ts";
import { lineEndOf } from "../../fix/line-start.ts";
import type { Fix } from "../../problem.ts";
import { say } from "../../say.ts";

/**
 * Runs the commands that follow in a shell with `pipefail`; only where the image is known to have that shell, and where no
 * pipe of it ends its first command on purpose, which would then fail the RUN.
 */
export function setPipefail(facts: Facts, at: InstructionFacts): Fix[] {
  const shell = shellOf(facts, at);
  if (shell === "" || at.isTrigger || runsAfter(facts, at).some(cutsOff)) return [];
  const line = `SHELL ["${shell}", "-o", "pipefail", "-c"]`;
  return [
    changing(
      unsafeFix(say`Run the commands of this stage with \`pipefail\``, insert(at.range.start, line + lineEndOf(at))),
      "shell",
    ),
  ];
}

function shellOf({ input }: Facts, { stage }: InstructionFacts): string {
  const image = input.baseImages[stage];
  if (!image) return "";
  if (image.shells.includes("bash")) return "/bin/bash";
  // the shell of BusyBox goes by this name and knows the option
  return image.packageManager === "apk" || image.distro === "alpine" ? "/bin/ash" : "";
}

/** The RUNs that the shell would run: those below in the stage, and those of the stages that are built on it. */
function runsAfter(facts: Facts, at: InstructionFacts): readonly InstructionFacts[] {
  const links = stageLinks(facts);
  return facts
    .of("run")
    .filter(
      ({ stage, range }) => (stage === at.stage && range.start >= at.range.start) || links.isBuiltOn(stage, at.stage),
    );
}

/** A pipe whose reader stops before its writer is done: `yes | installer`, `cat /dev/urandom | head -c 32`. */
function cutsOff({ script: { commands } }: InstructionFacts): boolean {
  return commands.some((command, index) => {
    const next = commands[index + 1];
    return next?.before === "|" && (isEndless(command) || stopsEarly(next));
  });
}

function isEndless({ name, args }: ShellCommand): boolean {
  return name === "yes" || args.some(({ text }) => /^\/dev\/(?:u?random|zero)$/.test(text));
}

function stopsEarly({ name, args }: ShellCommand): boolean {
  if (name === "head") return true;
  if (name === "sed")
    return args.some(({ text }) => /^(?:\d+|\/.*\/|.*;)\s*q(?:$|[\s;}\d])|\{[^}]*;?\s*q\s*;?\s*\}/.test(text));
  if (/^[gm]?awk$/.test(name)) return args.some(({ text }) => /\bexit\b/.test(text));
  return /^[ef]?grep$/.test(name) && args.some(({ text }) => /^-[a-zA-Z]*[qm]|^--(?:quiet|max-count)/.test(text));
}
