import type { Analysis } from "#core/analysis.ts";
import type { Step } from "#core/llb/step.ts";

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
  const chain = new Set<number>();
  for (let at = stages[stage]; at && !chain.has(at.index); ) {
    chain.add(at.index);
    at = at.base.kind === "stage" ? stages[at.base.index] : undefined;
  }
  return build.steps.some(
    (one) =>
      one.op.kind === "exec" &&
      chain.has(one.stage) &&
      one.line < line &&
      /\bln\s+-\w*s|\bln\s.*--symbolic/.test(one.op.args.join(" ")),
  );
}
