import type { Analysis, AnalyzeOptions } from "../analysis.ts";
import type { LandedFile, TargetFiles } from "../build/target-files.ts";
import { readIgnorePatterns } from "../context/ignore-lines.ts";
import type { Step } from "../llb/step.ts";
import type { LineRange } from "../text/range.ts";
import type { ConformanceFacts } from "./facts.ts";

/** The ignore file in force, in the words of the conformance cases. */
export function toIgnoreFacts({
  dockerfile = "Dockerfile",
  dockerfileIgnore,
  dockerignore,
}: AnalyzeOptions): ConformanceFacts {
  const text = dockerfileIgnore ?? dockerignore;
  if (text === undefined) return {};
  const file = dockerfileIgnore === undefined ? ".dockerignore" : `${dockerfile}.dockerignore`;
  return { file, patterns: readIgnorePatterns(text) };
}

/** What a target does with the files of its context, in the words of the conformance cases. */
export function toFileFacts(
  { transfer, copies, mounts, failures }: TargetFiles,
  steps: readonly Step[],
): ConformanceFacts {
  const nameOf = (id: number): string => steps[id]?.name ?? "";
  return {
    context:
      transfer &&
      (transfer.error ? { error: transfer.error } : { transfer: transfer.paths, bytes: transfer.bytes || null }),
    copies: copies.map(({ step, lines, actions }) => ({
      step: nameOf(step),
      lines: lines.map(toLines),
      actions: actions.map(({ source, destination, hasFailed, lands }) => ({
        src: source,
        dest: destination,
        failed: hasFailed,
        lands: lands.map(toLandedFacts),
      })),
    })),
    mounts: mounts.map(({ step, destination, source, sees, isAbsent }) => ({
      step: nameOf(step),
      dest: destination,
      source,
      sees,
      absent: isAbsent,
    })),
    failures: failures.map(({ step, lines, message }) => ({ step: nameOf(step), lines: lines.map(toLines), message })),
  };
}

function toLandedFacts({ path, kind, from, mode }: LandedFile): string[] {
  if (kind === "link") return [path, `-> ${from}`];
  const isUsual = mode === (kind === "directory" ? 0o755 : 0o644);
  const shown = kind === "archive" ? "(archive)" : from;
  return isUsual ? [path, shown] : [path, shown, `0${mode.toString(8)}`];
}

function toLines({ first, last }: LineRange): [number, number] {
  return [first, last];
}

/** Facts with what the targets do with the files of their context. */
export function withFileFacts(
  facts: ConformanceFacts,
  analysis: Analysis,
  files: (target: string) => { readonly files: TargetFiles | null; readonly steps: readonly Step[] },
): ConformanceFacts {
  const { targets } = facts;
  if (analysis.options.files === undefined || !Array.isArray(targets)) return facts;
  const withFiles = targets.map((target: ConformanceFacts) => {
    const { target: name, error } = target;
    const of = files(String(name ?? ""));
    return error || !of.files ? target : { ...target, ...toFileFacts(of.files, of.steps) };
  });
  return { ...facts, ignore: toIgnoreFacts(analysis.options), targets: withFiles };
}
