import { packageOnlyRuns } from "../../lint/facts/packages/package-installs.ts";
import type { Facts } from "../../lint/facts/facts.ts";
import { sourceReferences } from "../../lint/facts/source-references.ts";
import { stageLinks } from "../../lint/facts/stages/stage-links.ts";
import { insert, replace } from "../../lint/fix/edits.ts";
import { lineRangeOf } from "../../lint/fix/line-range.ts";
import { lineEndOf } from "../../lint/fix/line-start.ts";
import type { TextEdit } from "../../lint/problem.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Refactoring, Rewrite } from "../refactoring.ts";
import { aboveComments } from "./above-comments.ts";
import { freeStageName } from "./free-stage-name.ts";
import { execOf } from "./read-runs.ts";

/** Installs packages that several stages need in one stage, which the others start from. */
export const sharedBase: Refactoring = {
  find: ({ facts }) => {
    const runs = packageOnlyRuns(facts).filter((at) => canMove(facts, at));
    const groups = [...groupBy(runs, (at) => keyOf(facts, at)).values()].map(onePerStage);
    return groups.filter((group) => group.length > 1).flatMap((group) => share(facts, group));
  },
  reasonFor: (line) => {
    if (/^\s*FROM\s+\S+.*\sAS\s+(?:base|common|shared-base)\s*$/i.test(line)) return "shared-stage";
    return /^\s*FROM\s+(?:--\S+\s+)*(?:base|common|shared-base)\b/i.test(line) ? "uses-shared-stage" : null;
  },
};

/** Instructions that make no difference to an installation of packages that comes before them. */
const INDIFFERENT = new Set("arg env workdir label expose volume stopsignal cmd entrypoint healthcheck".split(" "));

/** Nothing above the RUN in its stage matters to it, and it is root that runs it. */
function canMove(facts: Facts, at: InstructionFacts): boolean {
  const { base } = facts.input.stages[at.stage] ?? {};
  const from = facts.stages.find(({ index }) => index === at.stage);
  const op = execOf(facts, at);
  // what a here-document or a mount brings is not to be seen from the script
  if (base?.kind !== "image" || !from || at.holder.heredocs.length > 0 || at.syntax.flags.length > 0) return false;
  if (op ? !/^(?:|root|0)$/.test(op.user) : !facts.isBuilt(at.stage)) return false;
  const above = from.instructions.slice(0, from.instructions.indexOf(at));
  return above.every((one) => !one.isTrigger && INDIFFERENT.has(one.keyword)) && !readsOwn(above, at);
}

/** The RUN reads a variable of its stage, or what is set there is for the package manager. */
function readsOwn(above: readonly InstructionFacts[], at: InstructionFacts): boolean {
  const names = above.flatMap((one) =>
    one.keyword === "arg"
      ? (one.as("arg")?.definitions ?? []).map(({ key }) => key)
      : (one.as("env")?.pairs ?? []).map(({ key }) => key),
  );
  return names.some((name) => FOR_MANAGERS.test(name)) || at.script.text.includes("$");
}

const FOR_MANAGERS =
  /^(?:DEBIAN_FRONTEND|https?_proxy|no_proxy|ftp_proxy|all_proxy|PATH|LD_|LC_|LANG|APT|DEB|SOURCE_DATE_EPOCH)/i;

/** What is installed on what: RUNs with the same key make the same layer. */
function keyOf(facts: Facts, at: InstructionFacts): string {
  const stage = facts.input.stages[at.stage];
  const script = at.script.text.replace(/\s+/g, " ").trim();
  return `${stage?.baseWritten}\n${stage?.platformWritten}\n${script}`;
}

function onePerStage(group: readonly InstructionFacts[]): readonly InstructionFacts[] {
  const stages = new Map<number, InstructionFacts>();
  for (const at of group) if (!stages.has(at.stage)) stages.set(at.stage, at);
  return [...stages.values()];
}

function share(facts: Facts, group: readonly InstructionFacts[]): Rewrite[] {
  const [first] = group;
  const froms = group.map(({ stage }) => facts.stages.find(({ index }) => index === stage)?.from);
  const [start] = froms;
  if (!first || !start || froms.some((from) => !from?.base.imageWord)) return [];
  // numbers of stages would count otherwise
  if (sourceReferences(facts).some(({ written }) => /^\d+$/.test(written))) return [];
  const links = stageLinks(facts);
  if (group.some(({ stage }) => links.usersOf(stage).some(({ kind }) => kind === "mount"))) return [];
  const name = freeStageName(facts, ["base", "common", "shared-base"]);
  const lineEnd = lineEndOf(first);
  const { platform, written } = start.base;
  const flag = platform === "" ? "" : `--platform=${platform} `;
  const range = lineRangeOf(first);
  const run = first.text.slice(aboveComments(first), first.range.end);
  const block = [`FROM ${flag}${written} AS ${name}`, run, ""]
    .map((line) => line.replace(/\r?\n/g, lineEnd) + lineEnd)
    .join("");
  const edits: TextEdit[] = [insert(aboveComments(start), block)];
  for (const from of froms) {
    const word = from?.base.imageWord;
    if (!from || !word) return [];
    const flagWord = from.flagWord("platform");
    const { end } = from.rangeOf(word);
    edits.push(replace({ start: from.rangeOf(flagWord ?? word).start, end }, name));
  }
  for (const at of group) edits.push(replace({ start: aboveComments(at), end: lineRangeOf(at).end }, ""));
  if (range.end > first.text.length) return [];
  const stages = group.map(({ stage }) => facts.input.stages[stage]?.label ?? "");
  const command = first.script.text.replace(/\s+/g, " ").trim();
  return [
    {
      key: keyOf(facts, first),
      edits,
      scope: { addedStages: [name] },
      notes: [{ id: "installed-once", stages, command: command.length > 60 ? `${command.slice(0, 59)}…` : command }],
    },
  ];
}
