import type { Analysis } from "#core/analysis.ts";
import type { Step } from "#core/llb/step.ts";
import { instructionAt } from "#document/selection/ref-lines.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import type { CacheAdvice } from "./cache-idea.ts";
import { INSTALL_TOOLS } from "./install-tools.ts";
import { shortCode } from "./text-lines.ts";

/** Steps that install packages and run again: with a cache mount they don't have to download everything once more. */
export function cacheMountViews(analysis: Analysis, ran: readonly Step[]): readonly CacheAdvice[] {
  return ran.flatMap((step): CacheAdvice[] => {
    const { op } = step;
    if (op.kind !== "exec" || op.mounts.some(({ type }) => type === "cache")) return [];
    const tool = INSTALL_TOOLS.find((one) => one.command.test(op.args.join(" ")));
    const instruction = instructionAt(analysis, step.line);
    if (!tool || tool.isResult || !instruction || !isRunByRoot(analysis, step, op.user)) return [];
    const at = instruction.range.start + instruction.keywordWritten.length;
    const mount = `--mount=type=cache,target=${tool.cache}`;
    return [
      {
        key: `mount ${step.line}`,
        words: cacheMessages().cacheMount(shortCode(instruction), `\`${mount}\``),
        saved: 0,
        text: `${analysis.text.slice(0, at)} ${mount}${analysis.text.slice(at)}`,
        dockerignore: null,
        line: step.line,
      },
    ];
  });
}

/** A mount belongs to root, and to its home directory; who runs a command of an unknown image isn't known. */
function isRunByRoot({ baseImages }: Analysis, { stage }: Step, user: string): boolean {
  if (user === "") return (baseImages[stage] ?? null) !== null;
  return /^(?:root|0)(?::.*)?$/.test(user);
}
