import type { ShellCommand } from "../../../shell/script/script.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { mountsOver } from "../../../source/mounts.ts";
import { pairsOf } from "../../../source/pairs.ts";
import { unquote } from "../../../source/words.ts";
import { findArg, hasSequence, isPipInstall } from "../../../shell/script/shell-args.ts";
import { ranTrigger } from "../../facts/stages/ran-trigger.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { InheritedMark } from "./inherited-mark.ts";
import { isCacheHandled } from "./pip-cache.ts";
import { missingFlag } from "./missing-flag.ts";
import { say } from "../../say.ts";

const VARIABLE = "PIP_NO_CACHE_DIR";
const YES = /^(?:1|true|True|TRUE|on|On|ON|yes|Yes|YES)$/;
const SET_INLINE = /PIP_NO_CACHE_DIR=(?:1|true|True|TRUE|on|On|ON|yes|Yes|YES)/;

export const dl3042: Rule = {
  id: "DL3042",
  family: "hadolint",
  title: "pip install leaves its cache behind",
  severity: "warning",
  check: (facts) => {
    const isOff = { plain: new InheritedMark(), trigger: new InheritedMark() };
    const found: Finding[] = [];
    for (const at of facts.instructions) {
      const mark = at.isTrigger ? isOff.trigger : isOff.plain;
      if (at.keyword === "from") mark.enter(at.base);
      else if (at.keyword === "env" && turnsOff(at)) mark.set();
      if (at.keyword !== "run" || mark.isSet) continue;
      // the target behind a context may turn it off
      if (!facts.input.isExact && at.stage >= 0 && rootImage(facts, at.stage).kind === "unknown") continue;
      if (!facts.input.isExact && turnedOffByTrigger(facts, at.stage)) continue;
      const open = at.script.commands.filter(keepsCache);
      if (open.length === 0 || SET_INLINE.test(at.script.text)) continue;
      if (facts.input.isExact ? mountsOver(at, ".cache/pip") : open.every((one) => isCacheHandled(facts, at, one)))
        continue;
      const remark = missingFlag(at, open, {
        flag: "--no-cache-dir",
        after: (command) => findArg(command, "install"),
        message: say`\`pip install\` without \`--no-cache-dir\` leaves its download cache in the layer`,
        // a cache that is mounted elsewhere would no longer be used
        isSafe: !mountsOver(at, ""),
      });
      if (remark) found.push(toFinding(at, { ...remark, severity: whereItShips(facts, at, "warning") }));
    }
    return found;
  },
};

const turnedOffByTrigger = ranTrigger(
  (command) =>
    command.kind === "env" && command.pairs.some(({ key, value }) => key === VARIABLE && unquote(value) !== ""),
);

function turnsOff(at: InstructionFacts): boolean {
  const pair = pairsOf(at).find(({ key }) => key === VARIABLE);
  return pair !== undefined && YES.test(pair.value);
}

function keepsCache(command: ShellCommand): boolean {
  return (
    isPipInstall(command) &&
    !command.args.some(({ text }) => text.startsWith("--no-c")) &&
    !isWrapper(command, "pipx") &&
    !isWrapper(command, "pipenv")
  );
}

function isWrapper(command: ShellCommand, wrapper: string): boolean {
  return command.name.includes(wrapper) || (command.name.startsWith("python") && hasSequence(command, "-m", wrapper));
}
