import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { packageOnlyRuns } from "../../facts/packages/package-installs.ts";
import { type StageTransfer, transferAt } from "../../facts/transfers.ts";
import { changing, insert, replace, unsafeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import { lineStartOf } from "../../fix/line-start.ts";
import type { Fix } from "../../problem.ts";
import { say } from "../../say.ts";

/** A RUN that installs packages, and the copies before it that it does not need. */
export interface WaitingPackages {
  readonly at: InstructionFacts;
  /** In order, at least one. */
  readonly copies: readonly StageTransfer[];
  /** Another RUN is between the first copy and the installation. */
  readonly isBehindRun: boolean;
}

/** What may be between a copy and the installation without having to do with either. */
const APART = new Set("copy add env arg label workdir expose volume stopsignal cmd entrypoint healthcheck".split(" "));

/** Where the package manager reads what to install. */
const CONFIGURATION = /^\/(?:$|etc\b|usr\/(?:share|lib)\/|var\/|root\/?$)/;

/** The installations that could as well come before what is copied. */
export const waitingPackages = memoize((facts): readonly WaitingPackages[] =>
  packageOnlyRuns(facts).flatMap((at) => {
    const { copies, isBehindRun } = copiesBefore(facts, at);
    return copies.length > 0 && facts.isBuilt(at.stage) ? [{ at, copies, isBehindRun }] : [];
  }),
);

function copiesBefore(facts: Facts, at: InstructionFacts): Omit<WaitingPackages, "at"> {
  const copies: StageTransfer[] = [];
  let hasRun = false;
  let isBehindRun = false;
  for (let index = at.holder.index - 1; index >= 0; index--) {
    const before = facts.instructions[index];
    if (!before || before.isTrigger || before.stage !== at.stage) break;
    if (before.keyword === "run" && !mayPrepare(before)) hasRun = true;
    else if (!APART.has(before.keyword)) break;
    const transfer = transferAt(facts, before);
    if (!transfer) continue;
    if (transfer.paths.some(({ destination }) => destination !== null && CONFIGURATION.test(destination))) break;
    copies.unshift(transfer);
    isBehindRun = hasRun;
  }
  return { copies, isBehindRun };
}

/** It may tell the package manager where packages are, or is a script that may do anything. */
const PREPARES =
  /\/etc\/|\b(?:apt|apt-get|apt-key|add-apt-repository|gpg|apk|dnf|yum|microdnf|zypper|pacman|rpm|dpkg|sources|repositor\w+|keyrings?)\b/;
const OPAQUE = /^\.{0,2}\/|^(?:(?:ba|da|a)?sh|curl|wget|make|python[\d.]*|node)$/;

function mayPrepare({ script, holder }: InstructionFacts): boolean {
  if (script.commands.some(({ name }) => OPAQUE.test(name))) return true;
  return script.isBroken || PREPARES.test(script.text) || holder.heredocs.some(({ content }) => PREPARES.test(content));
}

/** Moves the installation above the copy. */
export function installAbove({ at, isBehindRun }: WaitingPackages, copy: StageTransfer): Fix[] {
  if (isBehindRun) return [];
  const range = lineRangeOf(at);
  const lines = at.text.slice(range.start, range.end);
  const start = lineStartOf(copy.at);
  const isComment = /(?:^|\n)[ \t]*#[^\n]*\r?\n$/;
  // a comment above either belongs to it, and would then be above the other
  if (!lines.endsWith("\n") || isComment.test(at.text.slice(0, range.start)) || isComment.test(at.text.slice(0, start)))
    return [];
  return [changing(unsafeFix(say`Install first`, insert(start, lines), replace(range, "")), "order")];
}
