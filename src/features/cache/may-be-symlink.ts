import type { Analysis } from "#core/analysis.ts";
import type { Step } from "#core/llb/step.ts";
import type { TargetBuild } from "#core/llb/target-build.ts";

/** Directories that are links in one distribution or another. */
const OFTEN_LINKS =
  /^\/(?:(?:s?bin|lib(?:32|64|x32)?)|usr\/(?:sbin|lib64|tmp)|var\/(?:run|lock|mail|spool\/mail))(?:\/|$)/;

/**
 * Whether a copy may write through a symbolic link: `--link` would replace that link with a directory. A command of
 * the stage, or of one that it is built on, may have made one.
 */
export function mayBeSymlink({ stages, build }: Analysis, { op, stage, line }: Step): boolean {
  if (op.kind !== "file") return false;
  if (op.actions.some(({ dest }) => OFTEN_LINKS.test(dest))) return true;
  const links = linkLinesOf(build);
  const chain = new Set<number>();
  for (let at = stages[stage]; at && !chain.has(at.index); ) {
    if ((links.get(at.index) ?? Infinity) < line) return true;
    chain.add(at.index);
    at = at.base.kind === "stage" ? stages[at.base.index] : undefined;
  }
  return false;
}

const knownLinks = new WeakMap<TargetBuild, ReadonlyMap<number, number>>();

/** The first line of each stage that makes a symbolic link. */
function linkLinesOf(build: TargetBuild): ReadonlyMap<number, number> {
  const known = knownLinks.get(build);
  if (known !== undefined) return known;
  const links = new Map<number, number>();
  for (const { op, stage, line } of build.steps) {
    if (op.kind !== "exec" || !/\bln\s+-\w*s|\bln\s.*--symbolic/.test(op.args.join(" "))) continue;
    links.set(stage, Math.min(links.get(stage) ?? line, line));
  }
  knownLinks.set(build, links);
  return links;
}
