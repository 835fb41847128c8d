import type { Analysis } from "#core/analysis.ts";
import type { Step } from "#core/llb/step.ts";
import { instructionAt } from "#document/selection/ref-lines.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import type { CacheIdea } from "./cache-idea.ts";
import { INSTALL_TOOLS } from "./install-tools.ts";
import { cutLines, lineStart, shortCode, linesToText } from "./text-lines.ts";

/** `COPY . .` before the packages are installed: first only the files that say which packages. */
export function finerCopies(analysis: Analysis, ran: readonly Step[]): readonly CacheIdea[] {
  return ran.flatMap((step): CacheIdea[] => {
    if (step.op.kind !== "exec") return [];
    const command = step.op.args.join(" ");
    const tool = INSTALL_TOOLS.find((one) => one.command.test(command));
    const install = instructionAt(analysis, step.line);
    const copy = ran.findLast((one) => one.stage === step.stage && one.line < step.line && copiesAll(one));
    const from = copy && instructionAt(analysis, copy.line);
    if (!tool || !install || !from) return [];
    const { text } = analysis;
    const without = cutLines(text, install);
    const at = lineStart(without, from.lines.first);
    const inserted = `COPY ${tool.manifests} ./\n${linesToText(text, install)}`;
    return [
      {
        key: `finer ${step.line}`,
        words: cacheMessages().finerCopy(`\`${tool.manifests}\``, shortCode(install), shortCode(from)),
        text: without.slice(0, at) + inserted + without.slice(at),
        dockerignore: null,
        line: from.lines.first,
      },
    ];
  });
}

function copiesAll({ op }: Step): boolean {
  return op.kind === "file" && op.actions.some(({ action, src }) => action === "copy" && src === "/");
}
