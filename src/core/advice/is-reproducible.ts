import type { Analysis } from "../analysis.ts";
import { Facts } from "../lint/facts/facts.ts";
import type { CommandFacts } from "../lint/facts/facts.ts";
import type { Problem } from "../lint/problem.ts";
import { splitImage } from "../source/base-image.ts";
import { costKindOf } from "./cost-of.ts";
import { isUnpinned } from "./group-unpinned.ts";
import type { Reason, Verdict } from "./verdict.ts";

/** What makes two builds of the same text differ. */
export type ChangingPart = "floating-tag" | "moving-tag" | "packages" | "download" | "git" | "time";

/**
 * Whether a later build of the same text makes the same image: every base by digest, every download with a checksum, every
 * package with its version, no branch and no time of day. `problems` are those of all rules. Null where nothing speaks
 * against it, but nothing is built either.
 */
export function isReproducible(
  analysis: Analysis,
  problems: readonly Problem[],
): Verdict<"yes" | "no", ChangingPart> | null {
  const facts = new Facts({ ...analysis, dockerignore: undefined, hadolint: undefined, includesOptIn: false });
  const reasons = [
    ...images(analysis),
    ...problems
      .filter((problem) => isUnpinned(problem) && facts.isBuilt(problem.stage))
      .map(({ range, lines }) => reason("packages", analysis.text.slice(range.start, range.end), lines.first)),
    ...commands(facts),
    ...addresses(facts),
  ];
  if (reasons.length > 0) return { answer: "no", reasons: reasons.toSorted((a, b) => a.line - b.line) };
  return doesFail(analysis, problems) ? null : { answer: "yes", reasons };
}

function doesFail({ build }: Analysis, problems: readonly Problem[]): boolean {
  return build.error !== null || problems.some((one) => one.severity === "error" && costKindOf(one) === "failure");
}

function reason(kind: ChangingPart, subject: string, line: number): Reason<ChangingPart> {
  return { kind, subject, line };
}

/** The images of stages that are built; a tag can be given to another image, `latest` is on purpose. */
function images({ stages, build }: Analysis): Reason<ChangingPart>[] {
  return build.reaches.flatMap((index) => {
    const stage = stages[index];
    if (stage?.base.kind !== "image") return [];
    const { tag, digest } = splitImage(stage.base.ref);
    if (digest !== "") return [];
    return [reason(tag === "latest" ? "floating-tag" : "moving-tag", stage.baseWritten, stage.lines.first)];
  });
}

const CHECKSUM = /\b(?:sha(?:1|224|256|384|512)sum|shasum|md5sum|gpgv?|cosign|minisign|openssl dgst)\b/;

function commands(facts: Facts): Reason<ChangingPart>[] {
  const built = (name: string): readonly CommandFacts[] =>
    facts.commands(name).filter(({ at }) => !at.isTrigger && facts.isBuilt(at.stage));
  const downloads = [...built("curl"), ...built("wget")].flatMap(({ at, command }) => {
    const url = command.args.find(({ text }) => text.includes("://"));
    return url && !CHECKSUM.test(at.script.text) ? [reason("download", url.text, at.lines.first)] : [];
  });
  const clones = built("git").flatMap(({ at, command }) => {
    const isClone =
      command.args[0]?.text === "clone" && !/\bgit\s+(?:-C\s+\S+\s+)?(?:checkout|reset)\b/.test(at.script.text);
    const url = command.args.find(({ text }) => text.includes("://") || text.startsWith("git@"));
    return isClone ? [reason("git", url?.text ?? "git clone", at.lines.first)] : [];
  });
  const times = built("date").map(({ at }) => reason("time", "date", at.lines.first));
  return [...downloads, ...clones, ...times];
}

/** ADD of an address without a checksum, and of a repository without a commit. */
function addresses(facts: Facts): Reason<ChangingPart>[] {
  return facts.of("add").flatMap((at) => {
    if (at.isTrigger || !facts.isBuilt(at.stage) || at.flagWord("checksum")) return [];
    return at.argumentWords.slice(0, -1).flatMap(({ text }) => {
      if (/\.git(?:#|$)|^git@/.test(text))
        return /#[0-9a-f]{7,}/.test(text) ? [] : [reason("git", text, at.lines.first)];
      return /^https?:\/\//.test(text) ? [reason("download", text, at.lines.first)] : [];
    });
  });
}
