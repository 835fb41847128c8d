import type { Step } from "../llb/step.ts";
import { parseScript } from "../shell/script/parse-script.ts";
import type { Script } from "../shell/script/script.ts";

/** What a RUN executes: a shell's script, or the words of its exec form; null for every other step. */
export function stepScript(step: Step): Script | null {
  const { op } = step;
  if (op.kind !== "exec") return null;
  const known = scripts.get(step);
  if (known) return known;
  const script = parseScript(startsShell(op.args) ? (op.args.at(-1) ?? "") : op.args.join(" "));
  scripts.set(step, script);
  return script;
}

const scripts = new WeakMap<Step, Script>();

/** `/bin/bash -o pipefail -c …`; other programs have a `-c` as well. */
function startsShell([program = "", ...args]: readonly string[]): boolean {
  return /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(program) && args.slice(0, -1).some((arg) => /^-\w*c$/.test(arg));
}
