import { basePath } from "../../../text/path.ts";
import type { Facts } from "../../facts/facts.ts";
import { foldStages } from "../../facts/stages/fold-stages.ts";
import { hasNoShell } from "../../facts/images/image-traits.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { mountTexts } from "../../../source/mounts.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { startedProgram } from "../../facts/started-program.ts";
import { type StageTransfer, transferAt } from "../../facts/transfers.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { toExecForm } from "../shared/exec-form.ts";
import { say } from "../../say.ts";

export const noShell: Rule = {
  id: "stages/no-shell",
  family: "stages",
  title: "A command needs a shell that the image doesn't have",
  severity: "warning",
  check: (facts) => {
    const found: Finding[] = [];
    foldStages(facts, false, (mayHaveShell: boolean, at) => {
      if (mayHaveShell || !hasNoShell(rootImage(facts, at.stage))) return mayHaveShell;
      if (at.keyword === "shell" || at.keyword === "add") return true;
      if (at.keyword === "copy") return bringsShell(facts, transferAt(facts, at));
      const finding = check(facts, at);
      if (finding) found.push(finding);
      return false;
    });
    return found;
  },
};

const SHELL = /(?:^|\/)(?:sh|bash|dash|ash|busybox|toybox)(?:\.static)?$|busybox/;
const SYSTEM = /^\/(?:(?:usr\/)?s?bin|rootfs|out|root|install\w*|staging|mnt\/.*)?\/?$/;

/** A root file system, a directory of programs, or a shell itself. */
function bringsShell(facts: Facts, transfer: StageTransfer | undefined): boolean {
  return (
    transfer?.paths.some(({ path, destination }) => {
      if (path === null || SHELL.test(path) || SYSTEM.test(path)) return true;
      if (destination === null) return false;
      // what is put at the root is a file system, unless it is a file: the program, or something with an ending
      const isFile = /\.\w+$/.test(path) || basePath(path) === startedProgram(facts);
      return SHELL.test(destination) || (destination === "/" && !isFile);
    }) ?? false
  );
}

function check(facts: Facts, at: InstructionFacts): Finding | null {
  if (!usesShell(at) || !facts.isBuilt(at.stage) || (at.keyword === "run" && mountTexts(at).length > 0)) return null;
  const { baseWritten = "" } = facts.input.stages[rootImage(facts, at.stage).stage] ?? {};
  const [first] = at.script.commands;
  const range = first ? at.scriptRange(first.nameWord) : at.keywordRange;
  const message = say`\`${at.keyword.toUpperCase()}\` in shell form needs \`/bin/sh\`, which \`${baseWritten}\` doesn't have`;
  // The build fails at a RUN; the rest fails when a container starts.
  if (at.keyword === "run") return toFinding(at, { message, range, fixes: [], severity: "error" });
  return toFinding(at, { message, range, fixes: execForm(at) });
}

function usesShell(at: InstructionFacts): boolean {
  if (at.keyword === "healthcheck") return at.as("healthcheck")?.settings.test[0] === "CMD-SHELL";
  return ["run", "cmd", "entrypoint"].includes(at.keyword) && !at.syntax.isJson && at.syntax.args.length > 0;
}

function execForm(at: InstructionFacts): ReturnType<typeof toExecForm> {
  const { commands } = at.script;
  const [first] = commands;
  return first ? toExecForm(at, at.scriptRange(first)) : [];
}
