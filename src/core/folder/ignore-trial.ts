import type { Analysis } from "#core/analysis.ts";
import { ContextFiles } from "#core/analyze-files.ts";
import { analyze } from "#core/analyze.ts";
import type { TargetFiles } from "#core/build/target-files.ts";
import { treeDecider, type UnpackedFolder } from "#core/context/packed/unpack-tree.ts";

/** What the build does with the folder under another ignore file; null where it can't be built. */
export function tryIgnoreText(analysis: Analysis, text: string, unpacked: UnpackedFolder): TargetFiles | null {
  const { options } = analysis;
  const changed = options.dockerfileIgnore === undefined ? { dockerignore: text } : { dockerfileIgnore: text };
  const tried = analyze(analysis.text, { ...options, ...changed });
  const files = new ContextFiles(tried, unpacked.tree, treeDecider(unpacked)).ofTarget(options.target ?? "");
  return tried.build.error !== null || !files?.transfer || files.transfer.error !== "" ? null : files;
}

/** The text of the ignore file that counts. */
export function ignoreTextOf({ options }: Analysis): string {
  return options.dockerfileIgnore ?? options.dockerignore ?? "";
}

/** Whether a trial fails nowhere where the build did not fail before. */
export function failsNoMore(before: TargetFiles, after: TargetFiles): boolean {
  const known = new Set(before.failures.map(({ step, message }) => `${step} ${message}`));
  return after.failures.every(({ step, message }) => known.has(`${step} ${message}`));
}
