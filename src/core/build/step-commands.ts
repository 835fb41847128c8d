import type { Step } from "../llb/step.ts";
import { parseScript } from "../shell/script/parse-script.ts";
import type { Script } from "../shell/script/script.ts";

/** What a RUN executes: a shell's script, or the words of its exec form; null for every other step. */
export function stepScript({ op }: Step): Script | null {
  if (op.kind !== "exec") return null;
  const isShell = op.args.length > 2 && op.args.slice(1, -1).some((arg) => /^-\w*c$/.test(arg));
  return parseScript(isShell ? (op.args.at(-1) ?? "") : op.args.join(" "));
}
