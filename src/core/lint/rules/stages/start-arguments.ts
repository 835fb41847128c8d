import { isEntrypointShell } from "../../../llb/started-command.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { basePath } from "../../../text/path.ts";
import type { Facts } from "../../facts/facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import type { Rule } from "../../rule.ts";
import { eachInstruction, type PartialFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";
import { toExecForm } from "../shared/exec-form.ts";

/** CMD is what ENTRYPOINT gets as arguments, and a CMD in shell form is a shell with a script. */
export const startArguments: Rule = {
  id: "stages/start-arguments",
  family: "stages",
  title: "A CMD that its ENTRYPOINT can't use",
  severity: "warning",
  aliases: ["JSONArgsRecommended", "DL3025"],
  isPreferred: true,
  check: eachInstruction(["cmd"], (at, facts) => {
    if (at !== lastCmd(facts)) return null;
    return ignoredByShell(facts) ?? givenAsShell(at, facts);
  }),
};

/** The instruction of this kind that counts in the image; undefined where there is none. */
function lastOf(keyword: string, facts: Facts): InstructionFacts | undefined {
  return facts.of(keyword).findLast((at) => !at.isTrigger && facts.ships(at.stage));
}

const lastCmd = memoize((facts) => lastOf("cmd", facts) ?? null);

function ignoredByShell(facts: Facts): PartialFinding | null {
  const entrypoint = lastOf("entrypoint", facts);
  if (entrypoint === undefined || entrypoint.syntax.isJson || entrypoint.syntax.args.length === 0) return null;
  if (!isShellInImage(facts)) return null;
  const line = entrypoint.lines.first;
  // Not the finding of the other families: the shell form of this CMD isn't what is wrong.
  return {
    message: say`CMD has no effect: ENTRYPOINT on line ${line} is in shell form, which takes no arguments`,
    aliases: [],
  };
}

/** Both are in the configuration of the image: ENTRYPOINT takes away a CMD that is above it in the base image only. */
function isShellInImage({ input: { build } }: Facts): boolean {
  const { entrypoint = [], cmd = [] } = build?.config ?? {};
  return cmd.length > 0 && isEntrypointShell({ entrypoint });
}

/** Programs that take `/bin/sh` for a file of theirs, or for nothing that they know. */
const NO_LAUNCHERS: ReadonlySet<string> = new Set(
  (
    "node nodejs python python2 python3 ruby perl php java dotnet deno gunicorn uvicorn hypercorn celery flask nginx httpd " +
    "caddy redis-server mongod mysqld curl wget git aws kubectl helm terraform ansible-playbook ffmpeg"
  ).split(" "),
);

function givenAsShell(at: InstructionFacts, facts: Facts): PartialFinding | null {
  const [first] = at.argumentWords;
  const last = at.argumentWords.at(-1);
  const program = startedAlone(facts);
  const shell = (facts.input.build?.config?.cmd ?? []).slice(0, -1).join(" ");
  if (at.syntax.isJson || first === undefined || last === undefined || program === "" || shell === "") return null;
  const range = at.rangeOf({ start: first.start, end: last.end });
  const message = say`\`${program}\` gets \`${shell}\` as arguments: in shell form, CMD is a whole command, not arguments for ENTRYPOINT`;
  return { message, range, fixes: first.text === program ? withoutProgram(at, range) : toExecForm(at, range) };
}

/** The program that ENTRYPOINT starts, where that can't start another one; "" for all others. */
function startedAlone({ input: { build } }: Facts): string {
  const [path = "", ...others] = build?.config?.entrypoint ?? [];
  const program = basePath(path);
  // `python -m launcher` starts what the module likes.
  return NO_LAUNCHERS.has(program) && others.length === 0 ? program : "";
}

/** The arguments alone, as the entrypoint wants them. */
function withoutProgram(at: InstructionFacts, range: ReturnType<InstructionFacts["rangeOf"]>): readonly Fix[] {
  const [whole] = toExecForm(at, range);
  const [edit] = whole?.edits ?? [];
  const words: unknown = edit === undefined ? [] : JSON.parse(edit.text);
  if (!Array.isArray(words) || words.length < 2) return [];
  const json = `[${words
    .slice(1)
    .map((word) => JSON.stringify(word))
    .join(", ")}]`;
  return [changing(unsafeFix(say`Write \`${json}\``, replace(range, json)), "command")];
}
